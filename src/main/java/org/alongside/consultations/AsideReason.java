package org.alongside.consultations;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why a response can't be set aside or counted again. */
public enum AsideReason implements Reason {
  NOT_SENT,
  WHY_MISSING,
  WORDS_MISSING,
  ASIDE_ALREADY,
  COUNTS_ALREADY,
  NOT_PROPOSED,
  ANOTHER_PERSON,
  REPORT_IS_OUT,
  NO_OBJECTION,
  OBJECTED_ALREADY;

  @Override
  public String key() {
    return "consultations.aside.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
