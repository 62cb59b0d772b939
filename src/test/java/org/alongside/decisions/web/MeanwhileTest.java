package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.decisions.Method;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.partnerships.Differences.Kind;
import org.alongside.web.DateTyped;
import org.alongside.web.Words;
import org.junit.jupiter.api.Test;

/** Whoever was overtaken sees what differs: words, method and dates, the old beside the new. */
class MeanwhileTest {

  private static final Words SAY = Words.english();
  private static final Terms SAVED =
      new Terms(
          new Proposal("Shall we open on Saturdays?", "Many asked.", List.of()),
          new Method.NoObjections(),
          new Timetable(
              Instant.parse("2027-03-08T09:00:00Z"), Instant.parse("2027-03-15T17:00:00Z"), null),
          5);

  private static TermsForm typed(String question, String method, LocalDate closes) {
    return new TermsForm(
        new TermsForm.Asked(question, "Many asked.", ""),
        new TermsForm.Set(
            method,
            DateTyped.of(LocalDate.of(2027, 3, 8)),
            DateTyped.of(closes),
            DateTyped.nothing(),
            "5"),
        "");
  }

  @Test
  void whatIsTheSameIsNotTold() {
    var same = typed("Shall we open on Saturdays?", "no-objections", LocalDate.of(2027, 3, 15));
    assertThat(Meanwhile.of(SAVED, same).differs(SAY)).isFalse();
  }

  @Test
  void wordsMethodAndDatesAreToldOldBesideNew() {
    var other =
        typed(
            "Shall we open on Sundays?", "both-groups-agree-two-thirds", LocalDate.of(2027, 3, 22));
    var meanwhile = Meanwhile.of(SAVED, other);
    assertThat(meanwhile.words().question())
        .anyMatch(piece -> piece.kind() == Kind.REMOVED && piece.text().contains("Saturdays"))
        .anyMatch(piece -> piece.kind() == Kind.ADDED && piece.text().contains("Sundays"));
    assertThat(Changes.changed(meanwhile.words().background())).isFalse();
    assertThat(meanwhile.differing(SAY))
        .map(one -> one.saved() + " -> " + one.typed())
        .containsExactly(
            "“No objections” -> “Both groups agree”, 2 out of 3 in each",
            "15 March 2027 -> 22 March 2027");
  }
}
