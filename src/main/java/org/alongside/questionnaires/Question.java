package org.alongside.questionnaires;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question. Its code never changes, so that answers find it after it has been reworded.
 *
 * @param help says how to answer; empty when it needs no help
 */
public record Question(String code, String text, String help, Kind kind, Need need, Condition shown)
    implements Part {

  /**
   * What has to be answered.
   *
   * @param mayDecline whether "prefer not to say" is offered
   */
  public record Need(boolean required, boolean mayDecline) {

    public static final Need OPTIONAL = new Need(false, false);
    public static final Need REQUIRED = new Need(true, false);
  }

  /** Every reason why this is no answer to it; none when it fits. */
  public List<AnswerReason> mistakes(@Nullable Answer answer) {
    return switch (answer) {
      case null -> need.required() ? List.of(AnswerReason.of(AnswerReason.Why.MISSING)) : List.of();
      case Answer.Declined _ ->
          need.mayDecline() ? List.of() : List.of(AnswerReason.of(AnswerReason.Why.MISSING));
      case Answer.Given given -> AnswerCheck.mistakes(kind, given);
    };
  }
}
