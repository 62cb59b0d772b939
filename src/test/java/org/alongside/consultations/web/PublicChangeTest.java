package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Pause;
import org.alongside.consultations.Run;
import org.alongside.consultations.Section;
import org.alongside.consultations.Size;
import org.alongside.consultations.WalkIn;
import org.alongside.people.PersonId;
import org.alongside.web.Words;
import org.junit.jupiter.api.Test;

class PublicChangeTest {

  private static final LocalDate LAST = WalkIn.LAST_DAY;

  private static Edition edition(int number, LocalDate lastDay, Pause... pauses) {
    var at = WalkIn.NOW.plusSeconds(86_400L * (number - 2));
    return new Edition(
        number,
        WalkIn.terms(Size.SMALL),
        WalkIn.questions(),
        new Run(WalkIn.TODAY.minusDays(2), lastDay, 0, List.of(pauses)),
        number == 1 ? "" : "Reason " + number + ".",
        new Edition.Change(PersonId.random(), at));
  }

  @Test
  void tellsEachChangeOfAPauseAsWhatItIs() {
    var changes =
        PublicChange.all(
            List.of(
                edition(1, LAST),
                edition(2, LAST.plusDays(9), new Pause(WalkIn.TODAY, WalkIn.day(3, 13))),
                edition(3, LAST.plusDays(12), new Pause(WalkIn.TODAY, WalkIn.day(3, 16))),
                edition(4, LAST.plusDays(14), new Pause(WalkIn.TODAY, WalkIn.day(3, 16))),
                edition(5, LAST.plusDays(14), new Pause(WalkIn.TODAY, WalkIn.day(3, 7)))));
    assertThat(changes)
        .extracting(change -> change.say(Words.english()))
        .containsExactly(
            "4 March 2027: paused until 13 March 2027. Reason 2."
                + " It closes at the end of 9 July 2027.",
            "5 March 2027: the pause now lasts until 16 March 2027. Reason 3."
                + " It closes at the end of 12 July 2027.",
            "6 March 2027: Reason 4. The last day is 14 July 2027.",
            "7 March 2027: people can answer again. Reason 5."
                + " It closes at the end of 14 July 2027.");
    assertThat(changes).extracting(PublicChange::pauses).containsExactly(true, true, false, false);
  }

  @Test
  void tellsOfTheNewDayOfTheDecision() {
    var later = new Section.Deciding("The Board", WalkIn.day(10, 1), true, "Option B");
    var first = edition(1, LAST);
    var next = edition(2, LAST.plusDays(70));
    var moved =
        new Edition(
            2,
            next.terms().with(later),
            next.questions(),
            next.run(),
            next.because(),
            next.change());
    assertThat(PublicChange.all(List.of(first, moved)).getFirst().say(Words.english()))
        .isEqualTo(
            "4 March 2027: Reason 2. The last day is 8 September 2027."
                + " It is decided by 1 October 2027.");
  }
}
