package org.alongside.questionnaires;

import static org.alongside.questionnaires.Asking.chosen;
import static org.alongside.questionnaires.Asking.is;
import static org.alongside.questionnaires.Asking.one;
import static org.alongside.questionnaires.Asking.page;
import static org.alongside.questionnaires.Asking.pages;
import static org.alongside.questionnaires.Asking.required;
import static org.alongside.questionnaires.Asking.text;
import static org.alongside.questionnaires.Asking.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RouteTest {

  private static final Questionnaire WALK_IN =
      pages(
          page("used", one("visit", "yes", "no")),
          page("how", is("visit", "yes"), one("came", "bus", "car")),
          page("parking", is("came", "car"), text("spaces")),
          page("last", required(text("missed"))));

  @Test
  void onlyWhatTheAnswersLeadToIsAsked() {
    assertThat(codes(Answers.NONE)).isEqualTo("used last");
    assertThat(codes(said("visit", "yes"))).isEqualTo("used how last");
    assertThat(codes(said("visit", "yes").with("came", chosen("car"))))
        .isEqualTo("used how parking last");
  }

  @Test
  void anAnswerThatIsNoLongerOnTheWayIsKeptAndLeadsNowhere() {
    var answers = said("visit", "yes").with("came", chosen("car"));
    var turned = answers.with("visit", chosen("no"));
    assertThat(codes(turned)).isEqualTo("used last");
    assertThat(Route.through(WALK_IN, turned).counted().has("came")).isFalse();
    assertThat(turned.has("came")).isTrue();
    assertThat(codes(turned.with("visit", chosen("yes")))).isEqualTo("used how parking last");
  }

  @Test
  void backAndForwardFollowTheWay() {
    var route = Route.through(WALK_IN, said("visit", "no"));
    assertThat(route.after("used")).map(Page::code).contains("last");
    assertThat(route.before("last")).map(Page::code).contains("used");
    assertThat(route.after("last")).isEmpty();
    assertThat(route.before("used")).isEmpty();
    assertThat(route.after("parking")).as("not on the way").isEmpty();
    assertThat(route.before("parking")).isEmpty();
  }

  @Test
  void whatHasToBeAnsweredIsMissingOnlyOnTheWay() {
    var questions =
        pages(
            page("used", one("visit", "yes", "no")),
            page("how", is("visit", "yes"), required(one("came", "bus", "car"))));
    assertThat(Route.through(questions, said("visit", "no")).missing()).isEmpty();
    assertThat(Route.through(questions, said("visit", "yes")).missing())
        .hasSize(1)
        .containsKey(questions.question("came").orElseThrow());
  }

  @Test
  void aPageOfWhichNothingIsShownIsPassed() {
    var questions =
        pages(
            page("used", one("visit", "yes", "no")),
            page("how", when(is("visit", "yes"), text("words"))));
    assertThat(Route.through(questions, said("visit", "no")).pages()).hasSize(1);
    assertThat(Route.through(questions, said("visit", "yes")).pages()).hasSize(2);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.alongside.questionnaires.Asking#seeds")
  void whatIsNotOnTheWayNeverChangesTheWay(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 400; i++) {
      var any = new AnyQuestionnaire(random);
      var questions = any.make();
      var answers = any.answers(questions);
      var route = Route.through(questions, answers);
      assertThat(Route.through(questions, route.counted()))
          .as("seed %d, case %d: %s", seed, i, questions)
          .isEqualTo(route);
      assertThat(route.counted().given().keySet())
          .isSubsetOf(route.questions().stream().map(Question::code).toList());
    }
  }

  private static Answers said(String question, String choice) {
    return Answers.NONE.with(question, chosen(choice));
  }

  private static String codes(Answers answers) {
    return String.join(
        " ", Route.through(WALK_IN, answers).pages().stream().map(Page::code).toList());
  }
}
