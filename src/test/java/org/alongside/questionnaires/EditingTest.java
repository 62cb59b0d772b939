package org.alongside.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions can be put in any order, and what everyone is asked at the end stays there. */
class EditingTest {

  private static final String LAST = "missed";

  private static Questionnaire start() {
    var page = new Page("p1", "", Condition.ALWAYS, List.of(words(LAST, Condition.ALWAYS)));
    return new Questionnaire(
        List.of(new Chapter("c1", "", Condition.ALWAYS, List.of(page))), Questionnaire.Order.FIXED);
  }

  private static Question words(String code, Condition shown) {
    return new Question(
        code,
        "What about " + code + "?",
        "",
        new Kind.LongText(100),
        Question.Need.OPTIONAL,
        shown);
  }

  private static Questionnaire with(String... codes) {
    var all = start();
    for (String code : codes) {
      all = new Editing(all).added(words(code, Condition.ALWAYS), "");
    }
    return all;
  }

  private static List<String> order(Questionnaire questionnaire) {
    return questionnaire.questions().stream().map(Question::code).toList();
  }

  @Test
  void whatIsAddedStandsOnAPageOfItsOwnBeforeTheLastQuestion() {
    assertThat(order(with("q1", "q2"))).containsExactly("q1", "q2", LAST);
    assertThat(with("q1", "q2").pages()).hasSize(3);
  }

  @Test
  void severalCanStandOnOnePageButNotOnTheLast() {
    var one = with("q1");
    String page = one.pages().getFirst().code();
    var both = new Editing(one).added(words("q2", Condition.ALWAYS), page);
    assertThat(both.pages()).hasSize(2);
    assertThat(order(both)).containsExactly("q1", "q2", LAST);
    var beside = new Editing(one).added(words("q2", Condition.ALWAYS), "p1");
    assertThat(order(beside)).containsExactly("q1", "q2", LAST);
    assertThat(beside.pages()).hasSize(3);
  }

  @Test
  void aChapterComesBeforeTheLastQuestionWhichGetsOneOfItsOwn() {
    var first = new Editing(new Editing(with("q1")).withChapter("About you"));
    var more = first.added(words("q2", Condition.ALWAYS), "");
    assertThat(more.chapters()).extracting(Chapter::title).containsExactly("", "About you", "");
    assertThat(order(more)).containsExactly("q1", "q2", LAST);
  }

  @Test
  void aChapterOfNameGivesTheLastQuestionAnotherChapter() {
    var named =
        new Editing(with("q1"))
            .with(new Chapter("c1", "The centre", Condition.ALWAYS, with("q1").pages()));
    var two = new Editing(named).withChapter("About you");
    assertThat(two.chapters())
        .extracting(Chapter::title)
        .containsExactly("The centre", "About you", "");
    assertThat(order(two)).containsExactly("q1", LAST);
  }

  @Test
  void aPageMovesIntoTheNextChapter() {
    var two = new Editing(with("q1", "q2")).withChapter("About you");
    var into = new Editing(two).added(words("q3", Condition.ALWAYS), two.chapters().get(1).code());
    String second = into.pages().get(1).code();
    var moved = new Editing(into).moved(second, 1);
    assertThat(moved.chapters().get(1).pages()).hasSize(2);
    assertThat(order(moved)).containsExactly("q1", "q2", "q3", LAST);
    assertThat(new Editing(moved).moved(second, -1)).isEqualTo(into);
  }

  @Test
  void aCopyHasACodeOfItsOwnAndStandsBehind() {
    var copied = new Editing(with("q1", "q2")).copied(with("q1", "q2").pages().getFirst().code());
    assertThat(copied.questions()).hasSize(4);
    assertThat(copied.questions().get(1).text()).isEqualTo("What about q1?");
    assertThat(new HashSet<>(order(copied))).hasSize(4);
  }

  @Test
  void aCodeIsNeverGivenToAnotherQuestionThatAConditionWouldThenMean() {
    var asks = words("q7", new Condition.Answered("q9"));
    var all = new Editing(start()).added(asks, "");
    assertThat(new Editing(all).fresh("q")).isEqualTo("q10");
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsDoneNoQuestionIsLostOrDoubledAndCodesStayUnique(long seed) {
    var random = new SplittableRandom(seed);
    var all = new Editing(with("q1", "q2", "q3")).withChapter("About you");
    int expected = 4;
    for (int step = 0; step < 30; step++) {
      var editing = new Editing(all);
      var codes = codes(all);
      String code = codes.get(random.nextInt(codes.size()));
      switch (random.nextInt(3)) {
        case 0 -> all = editing.moved(code, random.nextBoolean() ? 1 : -1);
        case 1 -> {
          all = editing.added(words(editing.fresh("q"), Condition.ALWAYS), code);
          expected++;
        }
        default -> {
          int before = all.questions().size();
          all = editing.copied(code);
          assertThat(all.questions().size()).as("seed %s", seed).isBetween(before, before + 1);
          expected = all.questions().size();
        }
      }
      assertThat(all.questions()).as("seed %s", seed).hasSize(expected);
      assertThat(new HashSet<>(codes(all))).as("seed %s", seed).hasSameSizeAs(codes(all));
    }
  }

  private static List<String> codes(Questionnaire questionnaire) {
    var codes = new ArrayList<String>();
    for (var chapter : questionnaire.chapters()) {
      codes.add(chapter.code());
      for (var page : chapter.pages()) {
        codes.add(page.code());
        page.parts().forEach(part -> codes.add(part.code()));
      }
    }
    return codes;
  }
}
