package org.alongside.consultations;

import java.util.Locale;
import java.util.Optional;

/**
 * What must be there before people are asked, from a size on. The demands follow the four
 * principles of fair consultation (R v Brent ex parte Gunning 1985; Moseley v Haringey 2014): still
 * open, enough information, enough time, and considered.
 */
public enum Gate {
  WHY(Size.SMALL, false),
  CAN_CHANGE(Size.SMALL, false),
  DECIDER(Size.SMALL, false),
  DECIDED_BY(Size.SMALL, false),
  DECIDED_AFTER_CLOSE(Size.SMALL, false),
  LAST_DAY(Size.SMALL, false),
  LAST_DAY_PASSED(Size.SMALL, false),
  TIME(Size.SMALL, true),
  LAST_OPEN_QUESTION(Size.SMALL, false),
  ACTIVITY_SHOWN(Size.SMALL, false),
  ACTIVITY_ASKS(Size.SMALL, false),
  SUMMARY(Size.ORDINARY, false),
  FIXED(Size.ORDINARY, false),
  NOTHING_DECIDED(Size.ORDINARY, false),
  OPTIONS(Size.ORDINARY, false),
  TURNED_DOWN(Size.ORDINARY, false),
  INVOLVEMENT(Size.ORDINARY, false),
  EARLIER(Size.ORDINARY, false),
  EQUALITY(Size.ORDINARY, false),
  OFFLINE(Size.ORDINARY, true),
  EASY_READ(Size.ORDINARY, true),
  EFFECTS(Size.MAJOR, false),
  LARGE_PRINT(Size.MAJOR, true),
  BSL(Size.MAJOR, true),
  SCRUTINY(Size.MAJOR, true),
  NOTIFICATION(Size.MAJOR, false);

  private final Size from;
  private final boolean canBeLeftOut;

  Gate(Size from, boolean canBeLeftOut) {
    this.from = from;
    this.canBeLeftOut = canBeLeftOut;
  }

  /** Whether it may be left out for a reason that everyone can read. */
  public boolean canBeLeftOut() {
    return canBeLeftOut;
  }

  /** The demand for a form; the web page is always there, and nothing demands it to be heard. */
  static Optional<Gate> of(Format format) {
    return switch (format) {
      case EASY_READ -> Optional.of(EASY_READ);
      case LARGE_PRINT -> Optional.of(LARGE_PRINT);
      case BSL -> Optional.of(BSL);
      case WEB, AUDIO -> Optional.empty();
    };
  }

  public boolean demandedOf(Size size) {
    return size.atLeast(from);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
