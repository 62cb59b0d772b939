package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.QuestionnaireCheck;
import org.alongside.questionnaires.Route;
import org.junit.jupiter.api.Test;

/** Chance answers for Riverdale, the same way each time. */
class VoicesTest {

  private final Texts texts = new Texts();

  private List<Map<String, Answer>> told(int many) {
    var voices = new Voices(texts, new Chance());
    return IntStream.range(0, many)
        .mapToObj(each -> each % 5 == 0 ? voices.campaign() : voices.one(Voices.Patience.MUCH))
        .toList();
  }

  @Test
  void everyAnswerIsOneThatTheQuestionsTake() {
    var questions = new CentreQuestions(texts).all("matters.help");
    assertThat(QuestionnaireCheck.mistakes(questions)).isEmpty();
    assertThat(told(1_000))
        .allSatisfy(said -> {
          var route = Route.through(questions, new Answers(said));
          assertThat(route.missing()).isEmpty();
          assertThat(route.counted().given()).isEqualTo(said);
        });
  }

  @Test
  void whoeverTellsItAgainTellsTheSame() {
    assertThat(told(300)).isEqualTo(told(300));
  }

  @Test
  void allDaysTogetherMakeEverybodyAndTheFirstOnesMost() {
    var curve = new Curve(LocalDate.of(2027, 3, 1), 63, 46);
    assertThat(IntStream.range(0, 63).map(day -> curve.on(day, 2_400)).sum()).isEqualTo(2_400);
    assertThat(IntStream.range(0, 63).map(day -> curve.on(day, 60)).sum()).isEqualTo(60);
    assertThat(curve.on(0, 2_400)).isGreaterThan(3 * curve.on(20, 2_400));
    // 27 March 2027 is a Saturday.
    assertThat(curve.on(26, 2_400)).isLessThan(curve.on(24, 2_400));
    assertThat(curve.on(46, 2_400)).isGreaterThan(curve.on(36, 2_400));
  }

  /** Sentences are short here too: what the organisation writes is held to what it promises. */
  @Test
  void whatIsAskedIsShort() {
    assertThat(new CentreQuestions(texts).all("matters.help").questions())
        .hasSize(10)
        .allSatisfy(each -> assertThat(each.text().split(" ")).hasSizeLessThan(15));
  }
}
