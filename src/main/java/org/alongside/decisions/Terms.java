package org.alongside.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.participation.Attempt;
import org.alongside.participation.OneLine;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is fixed when a decision is announced.
 *
 * @param minutes how long answering takes
 * @param listed the decision that it takes on the project's list of those that matter; null for one
 *     that is not on the list
 */
public record Terms(
    Proposal proposal, Method method, Timetable timetable, int minutes, @Nullable UUID listed) {

  private static final int MOST_MINUTES = 240;

  public Terms {
    var mistakes = mistakes(proposal, timetable, minutes);
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException("Terms with mistakes: " + mistakes);
    }
  }

  public Terms(Proposal proposal, Method method, Timetable timetable, int minutes) {
    this(proposal, method, timetable, minutes, null);
  }

  /** The terms, or everything that is wrong with them at once. */
  public static Attempt<Terms> of(
      Proposal proposal, Method method, Timetable timetable, int minutes) {
    var mistakes = mistakes(proposal, timetable, minutes);
    return mistakes.isEmpty()
        ? Attempt.done(new Terms(proposal, method, timetable, minutes))
        : Attempt.refused(mistakes);
  }

  private static List<Reason> mistakes(Proposal proposal, Timetable timetable, int minutes) {
    var found = new ArrayList<>(mistakes(proposal));
    if (!timetable.opens().isBefore(timetable.closes())) {
      found.add(DecisionReason.CLOSES_BEFORE_IT_OPENS);
    }
    if (minutes < 1 || minutes > MOST_MINUTES) {
      found.add(DecisionReason.MINUTES_OUT_OF_RANGE);
    }
    return found;
  }

  public static List<Reason> mistakes(Proposal proposal) {
    var found = new ArrayList<Reason>();
    if (proposal.question().isEmpty()) {
      found.add(DecisionReason.QUESTION_MISSING);
    }
    if (proposal.question().length() > Proposal.LONGEST_QUESTION) {
      found.add(DecisionReason.QUESTION_TOO_LONG);
    }
    if (!OneLine.is(proposal.question())) {
      found.add(DecisionReason.QUESTION_UNSEEN);
    }
    if (proposal.background().length() > Proposal.LONGEST_TEXT
        || proposal.options().stream().anyMatch(text -> text.length() > Proposal.LONGEST_TEXT)) {
      found.add(DecisionReason.TEXT_TOO_LONG);
    }
    return found;
  }

  Terms with(Timetable next) {
    return new Terms(proposal, method, next, minutes, listed);
  }

  Terms with(Proposal next) {
    return new Terms(next, method, timetable, minutes, listed);
  }

  public Terms taking(@Nullable UUID item) {
    return new Terms(proposal, method, timetable, minutes, item);
  }
}
