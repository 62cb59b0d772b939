package org.alongside.questions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a question is not shown: from this list and no other, so that it can be counted. */
public enum Refusal {
  NAMES_SOMEBODY,
  HURTS_SOMEBODY,
  NOT_ABOUT_THIS,
  ASKED_ALREADY,
  OWN_CARE,
  ADVERTISING;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Refusal> read(String code) {
    return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
