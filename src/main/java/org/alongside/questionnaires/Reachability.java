package org.alongside.questionnaires;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.QuestionnaireReason.Why;

/**
 * What nobody would ever get to see. For each chapter, page and part with a condition it searches,
 * depth first, for answers that lead there: through the questions that the condition asks about,
 * and those that decide whether they are asked. A question stands for the few answers that make a
 * difference, so the search is exact; where it takes too many steps it says so.
 */
final class Reachability {

  private static final int MOST_STEPS = 50_000;

  private final Questionnaire questionnaire;

  /** When each question is asked, in the order of the pages. */
  private final Map<String, Condition> asked = new LinkedHashMap<>();

  private int steps;

  private Reachability(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  static List<Reason> mistakes(Questionnaire questionnaire) {
    return new Reachability(questionnaire).find();
  }

  /** What stands in something that is never shown is not judged again. */
  private List<Reason> find() {
    var found = new ArrayList<Reason>();
    for (var chapter : questionnaire.chapters()) {
      boolean open = judge(found, chapter.code(), chapter.shown(), Condition.ALWAYS);
      for (var page : chapter.pages()) {
        boolean seen = open && judge(found, page.code(), page.shown(), chapter.shown());
        parts(seen ? found : new ArrayList<>(), page, both(chapter.shown(), page.shown()));
      }
    }
    return found;
  }

  private void parts(List<Reason> found, Page page, Condition around) {
    for (var part : page.parts()) {
      judge(found, part.code(), part.shown(), around);
    }
    for (var question : page.questions()) {
      asked.put(question.code(), both(around, question.shown()));
    }
  }

  /** Whether anyone may get to see it. */
  private boolean judge(List<Reason> found, String code, Condition own, Condition around) {
    if (own.asks().isEmpty()) {
      return true;
    }
    steps = 0;
    var whole = both(around, own);
    var way = leads(whole, needed(whole), 0, Answers.NONE);
    if (way == Way.NONE) {
      found.add(QuestionnaireReason.of(Why.NEVER_SHOWN, code));
    } else if (way == Way.NOT_FOUND_IN_TIME) {
      found.add(QuestionnaireReason.of(Why.TOO_ENTANGLED, code));
    }
    return way != Way.NONE;
  }

  private enum Way {
    FOUND,
    NONE,
    NOT_FOUND_IN_TIME
  }

  private Way leads(Condition target, List<String> questions, int at, Answers answers) {
    if (step() == Way.NOT_FOUND_IN_TIME) {
      return Way.NOT_FOUND_IN_TIME;
    }
    if (at == questions.size()) {
      return target.holds(answers) ? Way.FOUND : Way.NONE;
    }
    String code = questions.get(at);
    var said = possible(code, target, questions, answers).iterator();
    var way = Way.NONE;
    while (way == Way.NONE && said.hasNext()) {
      var answer = said.next();
      way =
          canBeSaid(code, answer)
              ? leads(target, questions, at + 1, with(answers, code, answer))
              : step();
    }
    return way;
  }

  private Way step() {
    return ++steps > MOST_STEPS ? Way.NOT_FOUND_IN_TIME : Way.NONE;
  }

  /** Of sets of choices some are too large. */
  private boolean canBeSaid(String code, Optional<Answer> answer) {
    return !(questionnaire.question(code).orElseThrow().kind() instanceof Kind.ManyOf many)
        || answer.isEmpty()
        || ChoiceCheck.many(many, (Answer.Given) answer.get()).isEmpty();
  }

  private static Answers with(Answers answers, String code, Optional<Answer> answer) {
    return answer.map(said -> answers.with(code, said)).orElse(answers);
  }

  /** The answers that make a difference; only silence where the question is not asked. */
  private Stream<Optional<Answer>> possible(
      String code, Condition target, List<String> questions, Answers before) {
    var question = questionnaire.question(code).orElseThrow();
    if (!Objects.requireNonNull(asked.get(code)).holds(before)) {
      return Stream.of(Optional.empty());
    }
    var answers = Different.answers(question, mentioned(code, target, questions)).map(Optional::of);
    var need = question.need();
    return need.required() && !need.mayDecline()
        ? answers
        : Stream.concat(answers, Stream.of(Optional.empty()));
  }

  /** The choices of a question that any of the conditions in play asks for. */
  private Set<String> mentioned(String code, Condition target, List<String> questions) {
    var choices = new LinkedHashSet<String>();
    var conditions = new ArrayList<>(questions.stream().map(asked::get).toList());
    conditions.add(target);
    for (var condition : conditions) {
      for (var asks : Objects.requireNonNull(condition).asks()) {
        switch (asks) {
          case Condition.Is(var question, var choice) when question.equals(code) ->
              choices.add(choice);
          case Condition.Includes(var question, var choice) when question.equals(code) ->
              choices.add(choice);
          default -> {}
        }
      }
    }
    return choices;
  }

  /** The questions that decide whether this holds, in the order in which they are asked. */
  private List<String> needed(Condition condition) {
    var needed = new HashSet<String>();
    var open = new ArrayDeque<Condition>(List.of(condition));
    while (!open.isEmpty()) {
      for (var asks : open.remove().asks()) {
        if (needed.add(asks.question())) {
          open.add(Objects.requireNonNull(asked.get(asks.question())));
        }
      }
    }
    return asked.keySet().stream().filter(needed::contains).toList();
  }

  private static Condition both(Condition one, Condition other) {
    return new Condition.All(List.of(one, other));
  }
}
