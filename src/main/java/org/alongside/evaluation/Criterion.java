package org.alongside.evaluation;

import java.util.Arrays;
import java.util.Optional;
import org.alongside.participation.Level;

/** The thirty criteria of the promise check, each from the level at which it is promised. */
public enum Criterion {
  PAGE_IS_LIVE(1, Level.INFORM),
  USABLE_FORMATS(2, Level.INFORM),
  SAYS_WHAT_CAN_CHANGE(3, Level.INFORM),
  LEVEL_JUSTIFIED(4, Level.CONSULT),
  ASKED_BEFORE_DECISION(5, Level.CONSULT),
  ENOUGH_TIME(6, Level.CONSULT),
  SEVERAL_WAYS_IN(7, Level.CONSULT),
  MOST_AFFECTED_REACHED(8, Level.CONSULT),
  EQUALITY_CONSIDERED(9, Level.CONSULT),
  EVERY_RESPONSE_CONSIDERED(10, Level.CONSULT),
  ANSWERED_BACK(11, Level.CONSULT),
  NOT_DONE_EXPLAINED(12, Level.CONSULT),
  TOLD_PERSONALLY(13, Level.CONSULT),
  WENT_TO_PEOPLE(14, Level.ENGAGE),
  OPEN_QUESTIONS(15, Level.ENGAGE),
  INPUT_CHANGED_SOMETHING(16, Level.ENGAGE),
  JOINED_BEFORE_OPTIONS(17, Level.CO_DESIGN),
  HELPED_TO_WRITE(18, Level.CO_DESIGN),
  NEEDS_MET(19, Level.CO_DESIGN),
  PAID_OFFER(20, Level.CO_DESIGN),
  PREPARED(21, Level.CO_DESIGN),
  SET_PRIORITIES(22, Level.CO_PRODUCTION),
  BALANCED_MEMBERSHIP(23, Level.CO_PRODUCTION),
  SHARED_CHAIRING(24, Level.CO_PRODUCTION),
  DECIDED_TOGETHER(25, Level.CO_PRODUCTION),
  AGREEMENT_OWNED_BY_BOTH(26, Level.CO_PRODUCTION),
  START_TO_FINISH(27, Level.CO_PRODUCTION),
  POWER_WAS_SHARED(28, Level.CO_PRODUCTION),
  PAID_IN_TIME(29, Level.CO_PRODUCTION),
  LEARNING_KEPT(30, Level.CO_PRODUCTION);

  private static final int FIRST_OF_PARTNERS = 17;

  private final int number;
  private final Level level;

  Criterion(int number, Level level) {
    this.number = number;
    this.level = level;
  }

  public Level level() {
    return level;
  }

  /** As people quote it: 1 to 30. */
  public int number() {
    return number;
  }

  public static Optional<Criterion> numbered(int number) {
    return Arrays.stream(values()).filter(each -> each.number() == number).findFirst();
  }

  /** Those about places, chairs, agreement and evaluation do not apply below their level. */
  public boolean appliesTo(Level stated) {
    return number() < FIRST_OF_PARTNERS || stated.includes(level);
  }
}
