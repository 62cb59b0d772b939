package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.questionnaires.AnswerReason.Why;

/** Whether what was chosen can be chosen. */
final class ChoiceCheck {

  private ChoiceCheck() {}

  static List<AnswerReason> one(Kind.OneOf kind, Answer.Given answer) {
    if (!(answer instanceof Answer.Chosen chosen)) {
      return AnswerCheck.no(Why.DOES_NOT_FIT);
    }
    int count = count(chosen);
    return count == 1
        ? known(kind.choices(), kind.other(), chosen)
        : AnswerCheck.no(Why.CHOOSE_ONE);
  }

  static List<AnswerReason> many(Kind.ManyOf kind, Answer.Given answer) {
    if (!(answer instanceof Answer.Chosen chosen)) {
      return AnswerCheck.no(Why.DOES_NOT_FIT);
    }
    if (count(chosen) == 0) {
      return AnswerCheck.no(Why.MISSING);
    }
    var found = new ArrayList<>(known(kind.choices(), kind.other(), chosen));
    if (count(chosen) > kind.atMost()) {
      found.add(AnswerReason.of(Why.TOO_MANY, kind.atMost()));
    }
    return found;
  }

  private static int count(Answer.Chosen chosen) {
    return chosen.choices().size() + (chosen.other() == null ? 0 : 1);
  }

  private static List<AnswerReason> known(
      List<Choice> choices, boolean mayAdd, Answer.Chosen chosen) {
    var found = new ArrayList<AnswerReason>();
    var codes = codes(choices);
    if (!codes.containsAll(chosen.choices()) || repeats(chosen.choices())) {
      found.add(AnswerReason.of(Why.NO_SUCH_CHOICE));
    }
    var other = chosen.other();
    if (other != null) {
      found.addAll(mayAdd ? other(other) : AnswerCheck.no(Why.NO_SUCH_CHOICE));
    }
    return found;
  }

  private static List<AnswerReason> other(String said) {
    return said.isBlank()
        ? AnswerCheck.no(Why.SAY_WHAT_OTHER)
        : AnswerCheck.length(Kind.SHORT, said);
  }

  static List<AnswerReason> point(Scale scale, Answer.Given answer) {
    if (!(answer instanceof Answer.Chosen(var points, var other)) || other != null) {
      return AnswerCheck.no(Why.DOES_NOT_FIT);
    }
    return points.size() != 1
        ? AnswerCheck.no(Why.CHOOSE_ONE)
        : scale.points().containsAll(points) ? List.of() : AnswerCheck.no(Why.NO_SUCH_CHOICE);
  }

  static List<AnswerReason> order(List<Choice> choices, Answer.Given answer) {
    if (!(answer instanceof Answer.Ordered(var ordered))) {
      return AnswerCheck.no(Why.DOES_NOT_FIT);
    }
    if (!codes(choices).containsAll(ordered)) {
      return AnswerCheck.no(Why.NO_SUCH_CHOICE);
    }
    return repeats(ordered) || ordered.size() != choices.size()
        ? AnswerCheck.no(Why.RANK_ALL)
        : List.of();
  }

  static List<AnswerReason> grid(Kind.Matrix matrix, Answer.Given answer) {
    if (!(answer instanceof Answer.Grid(var columns))) {
      return AnswerCheck.no(Why.DOES_NOT_FIT);
    }
    var rows = codes(matrix.rows());
    if (!rows.containsAll(columns.keySet())
        || !codes(matrix.columns()).containsAll(columns.values())) {
      return AnswerCheck.no(Why.NO_SUCH_CHOICE);
    }
    return columns.size() < rows.size() ? AnswerCheck.no(Why.ANSWER_EACH_ROW) : List.of();
  }

  private static Set<String> codes(List<Choice> choices) {
    return choices.stream().map(Choice::code).collect(Collectors.toSet());
  }

  private static boolean repeats(List<String> codes) {
    return new HashSet<>(codes).size() != codes.size();
  }
}
