package org.alongside.questionnaires;

import java.util.List;
import java.util.Locale;
import org.alongside.participation.Reason;

/** Why something is no answer to a question. */
public record AnswerReason(Why why, List<Object> details) implements Reason {

  /** What is wrong. */
  public enum Why {
    MISSING,
    TOO_LONG,
    NO_SUCH_CHOICE,
    CHOOSE_ONE,
    TOO_MANY,
    SAY_WHAT_OTHER,
    RANK_ALL,
    ANSWER_EACH_ROW,
    OUT_OF_RANGE,
    TOO_MANY_DECIMALS,
    TOO_EARLY,
    TOO_LATE,
    NO_POSTCODE_AREA,
    NO_WAY_TO_REACH_YOU,
    DOES_NOT_FIT
  }

  public AnswerReason {
    details = List.copyOf(details);
  }

  static AnswerReason of(Why why, Object... details) {
    return new AnswerReason(why, List.of(details));
  }

  @Override
  public String key() {
    return "questionnaires.reason." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
