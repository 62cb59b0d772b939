package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.web.Mistake;
import org.junit.jupiter.api.Test;

/** A draft that is wrong in everything is told all of it in one look. */
class TermsFormTest {

  private static Map<String, String> fine() {
    var sent = new HashMap<String, String>();
    sent.put("question", "Shall we open on Saturdays?");
    sent.put("method", "no-objections");
    sent.put("minutes", "5");
    sent.putAll(date("opens", "8", "3", "2027"));
    sent.putAll(date("closes", "15", "3", "2027"));
    return sent;
  }

  private static Map<String, String> date(String field, String day, String month, String year) {
    return Map.of(field + "-day", day, field + "-month", month, field + "-year", year);
  }

  private static List<String> mistakes(Map<String, String> sent) {
    var found = new ArrayList<Mistake>();
    var terms = TermsForm.typed(sent).read(List.of(), found);
    assertThat(terms.isPresent()).isEqualTo(found.isEmpty());
    return found.stream().map(mistake -> mistake.field() + ": " + mistake.key()).toList();
  }

  @Test
  void whatIsRightIsTaken() {
    assertThat(mistakes(fine())).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFields() {
    var wrong = new HashMap<String, String>();
    wrong.put("question", "Shall we open\u202e?".repeat(30));
    wrong.put("background", "x".repeat(10_001));
    wrong.put("listed", "not on the list");
    wrong.put("method", "by lot");
    wrong.put("minutes", "999");
    wrong.putAll(date("opens", "40", "3", "2027"));
    wrong.putAll(date("review", "1", "1", ""));
    assertThat(mistakes(wrong))
        .containsExactly(
            "question: decisions.reason.question-too-long",
            "question: decisions.reason.question-unseen",
            "background: decisions.reason.text-too-long",
            "listed: decisions.mistake.listed",
            "method: decisions.mistake.method",
            "opens: decisions.mistake.opens",
            "closes: decisions.mistake.closes",
            "review: decisions.mistake.review",
            "minutes: decisions.reason.minutes-out-of-range");
  }

  @Test
  void aChangeWithoutItsDayIsToldTheRestAsWell() {
    var wrong = AmendmentForm.typed(Map.of("question", " "), List.of());
    assertThat(wrong.mistakes().all().stream().map(Mistake::key))
        .containsExactly("decisions.reason.question-missing", "decisions.mistake.closes");
  }

  @Test
  void whatComesBeforeItsBeginningIsToldBesideTheRest() {
    var wrong = fine();
    wrong.put("question", " ");
    wrong.put("minutes", "many");
    wrong.putAll(date("closes", "1", "3", "2027"));
    assertThat(mistakes(wrong))
        .containsExactly(
            "question: decisions.reason.question-missing",
            "closes: decisions.reason.closes-before-it-opens",
            "minutes: decisions.reason.minutes-out-of-range");
  }
}
