package org.alongside.consultations;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a duty of the organisation applies here, and what was done about it.
 *
 * @param on when it was judged, or done
 * @param by whose job it is to answer for it; empty where nobody has to sign
 */
public record Duty(Applies applies, String why, @Nullable LocalDate on, String by) {

  public static final Duty NOT_SAID = new Duty(Applies.NOT_SAID, "", null, "");

  /** What somebody judged. */
  public enum Applies {
    NOT_SAID,
    YES,
    NO
  }

  /** Rows written before somebody had to sign have none. */
  public Duty {
    by = Objects.requireNonNullElse(by, "");
  }

  /** Judged with a reason, on a day that has come. */
  boolean judged(LocalDate today) {
    return applies != Applies.NOT_SAID && !why.isBlank() && Finding.by(on, today);
  }

  /** Judged, and somebody answers for it. */
  boolean signed(LocalDate today) {
    return judged(today) && !by.isBlank();
  }

  /** Done, or not needed for a reason. */
  boolean settled(LocalDate today) {
    return switch (applies) {
      case NOT_SAID -> false;
      case YES -> Finding.by(on, today);
      case NO -> !why.isBlank();
    };
  }
}
