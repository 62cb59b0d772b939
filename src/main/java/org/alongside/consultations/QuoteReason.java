package org.alongside.consultations;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why somebody's words can't be shown in the report. */
public enum QuoteReason implements Reason {
  NOT_AGREED,
  NOT_THEIR_WORDS,
  TOO_LONG,
  REPORT_IS_OUT,
  CONSENT_AFTER_REPORT;

  @Override
  public String key() {
    return "consultations.quote.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
