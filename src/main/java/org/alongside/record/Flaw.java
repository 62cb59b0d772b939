package org.alongside.record;

import java.util.Locale;
import org.alongside.participation.Reason;

/** What is wrong with an exported record. */
public enum Flaw implements Reason {
  NOT_JSON,
  NOT_A_RECORD,
  NO_ENTRIES,
  ENTRY_MALFORMED,
  ENTRY_OUT_OF_ORDER,
  OTHER_DECISION,
  PAYLOAD_CHANGED,
  LINK_BROKEN,
  ENTRY_CHANGED,
  OPENING_MISSING,
  OPENED_TWICE,
  NOT_ASKED,
  CONTENT_DIFFERS,
  CONSENTED_DIFFERS,
  HEAD_DIFFERS,
  ENDS_BEFORE_KNOWN_HEAD,
  GOES_ON_AFTER_KNOWN_HEAD;

  @Override
  public String key() {
    return "record.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
