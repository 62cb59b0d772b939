package org.alongside.consultations;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why somebody can't answer for whom they say, or together with others. */
public enum BehalfReason implements Reason {
  PERSON_MISSING,
  ORGANISATION_MISSING,
  AGREEMENT_MISSING,
  AGE_MISSING,
  GUARDIAN_MISSING,
  OWN_NAME_MISSING,
  WRITER_MISSING,
  OTHERS_PREPARE_IT,
  NOT_AN_ORGANISATION,
  TOO_MANY_WRITERS,
  LAST_WRITER;

  @Override
  public String key() {
    return "consultations.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
