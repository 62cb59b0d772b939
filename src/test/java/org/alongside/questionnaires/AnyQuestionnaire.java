package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small sets of questions with conditions of every shape, each looking back. */
final class AnyQuestionnaire {

  private static final List<String> CHOICES = List.of("a", "b", "c");

  private final SplittableRandom random;
  private final List<Question> before = new ArrayList<>();
  private int pages;

  AnyQuestionnaire(SplittableRandom random) {
    this.random = random;
  }

  Questionnaire make() {
    return Asking.chapters(chapter("c1"), chapter("c2"));
  }

  private Chapter chapter(String code) {
    var shown = condition();
    return new Chapter(
        code,
        code,
        shown,
        IntStream.range(0, 1 + random.nextInt(2)).mapToObj(_ -> page()).toList());
  }

  private Page page() {
    pages++;
    var shown = condition();
    var question = Asking.when(condition(), question("q" + pages));
    if (random.nextInt(3) == 0) {
      question = Asking.required(question);
    }
    before.add(question);
    return Asking.page("p" + pages, shown, question);
  }

  private Question question(String code) {
    var question = closed(code);
    return random.nextInt(3) == 0 ? Asking.orOther(question) : question;
  }

  private Question closed(String code) {
    return switch (random.nextInt(3)) {
      case 0 -> Asking.one(code, "a", "b", "c");
      case 1 -> Asking.many(code, 1 + random.nextInt(3), "a", "b", "c");
      default -> Asking.text(code);
    };
  }

  private Condition condition() {
    if (before.isEmpty() || random.nextInt(3) == 0) {
      return Condition.ALWAYS;
    }
    return switch (random.nextInt(6)) {
      case 0 -> Asking.all(asks(), asks());
      case 3 -> new Condition.Not(asks());
      case 4 -> Asking.all(asks(), new Condition.Not(Asking.any(asks(), asks())));
      case 1 -> Asking.any(asks(), asks());
      case 2 -> Asking.all(asks(), Asking.any(asks(), asks()));
      default -> asks();
    };
  }

  private Condition asks() {
    var question = before.get(random.nextInt(before.size()));
    if (question.kind() instanceof Kind.LongText || random.nextInt(4) == 0) {
      return new Condition.Answered(question.code());
    }
    return random.nextBoolean()
        ? Asking.is(question.code(), choice())
        : Asking.includes(question.code(), choice());
  }

  private String choice() {
    return CHOICES.get(random.nextInt(CHOICES.size()));
  }

  Answers answers(Questionnaire questions) {
    var answers = Answers.NONE;
    for (var question : questions.questions()) {
      var possible = possible(question);
      int which = random.nextInt(possible.size() + 1);
      if (which < possible.size()) {
        answers = answers.with(question.code(), possible.get(which));
      }
    }
    return answers;
  }

  /** Every answer there is, but for texts, which are all alike. */
  static List<Answer> possible(Question question) {
    return switch (question.kind()) {
      case Kind.OneOf(_, var other, _) -> chosen(1, other);
      case Kind.ManyOf(_, var other, int atMost) -> chosen(atMost, other);
      default -> List.of(new Answer.Words("Words"));
    };
  }

  private static List<Answer> chosen(int atMost, boolean other) {
    var answers = new ArrayList<Answer>();
    for (int bits = 0; bits < 8; bits++) {
      var set = set(bits);
      if (!set.isEmpty() && set.size() <= atMost) {
        answers.add(new Answer.Chosen(set, null));
      }
      if (other && set.size() < atMost) {
        answers.add(new Answer.Chosen(set, "more"));
      }
    }
    return answers;
  }

  private static List<String> set(int bits) {
    return IntStream.range(0, 3).filter(i -> (bits >> i & 1) == 1).mapToObj(CHOICES::get).toList();
  }
}
