package org.alongside.consultations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found, and when. */
public record Finding(String words, @Nullable LocalDate on) {

  public static final Finding NONE = new Finding("", null);

  boolean there(LocalDate today) {
    return !words.isBlank() && by(on, today);
  }

  static boolean by(@Nullable LocalDate on, LocalDate today) {
    return on != null && !on.isAfter(today);
  }
}
