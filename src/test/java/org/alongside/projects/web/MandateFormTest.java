package org.alongside.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.projects.Mandate;
import org.alongside.projects.Mandate.Authority;
import org.alongside.web.Mistake;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** One decision that matters, as it is typed. */
class MandateFormTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

  private static MandateForm form(String... pairs) {
    var all = new LinkedMultiValueMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      all.add(pairs[i], pairs[i + 1]);
    }
    return MandateForm.typed(new Typed(all));
  }

  private static List<String> fields(MandateForm form) {
    return form.mistakes(TODAY).all().stream().map(Mistake::field).toList();
  }

  @Test
  void everythingMissingIsToldAtOnce() {
    assertThat(fields(form())).containsExactly("mandate-decision", "mandate-taker", "right");
    assertThat(
            fields(form("mandate-decision", "What", "mandate-taker", "Who", "right", "DELEGATED")))
        .containsExactly("mandate-minute", "minuted");
    assertThat(fields(form("mandate-decision", "What", "mandate-taker", "Who", "right", "BOARD")))
        .containsExactly("board");
  }

  @Test
  void aMinuteIsNotOfTomorrowButTheBoardMayAnswerThen() {
    assertThat(fields(delegated("5"))).containsExactly("minuted");
    assertThat(fields(delegated("4"))).isEmpty();
    assertThat(fields(board("5"))).isEmpty();
  }

  private static MandateForm delegated(String day) {
    return form(
        "mandate-decision",
        "What",
        "mandate-taker",
        "Who",
        "right",
        "DELEGATED",
        "mandate-minute",
        "Minute 7",
        "minuted-day",
        day,
        "minuted-month",
        "3",
        "minuted-year",
        "2027");
  }

  private static MandateForm board(String day) {
    return form(
        "mandate-decision",
        "What",
        "mandate-taker",
        "Who",
        "right",
        "BOARD",
        "board-day",
        day,
        "board-month",
        "3",
        "board-year",
        "2027");
  }

  @Test
  void whatIsKeptComesBackTheSame() {
    UUID id = UUID.randomUUID();
    for (Authority authority :
        List.of(new Authority.Delegated("Minute 7", TODAY), new Authority.BoardAnswers(TODAY))) {
      var item = new Mandate.Item(id, "What", "Who", authority);
      MandateForm form = MandateForm.kept(item, 3);
      assertThat(form.mistakes(TODAY).any()).isFalse();
      assertThat(form.item(id)).isEqualTo(item);
      assertThat(form.seen()).isEqualTo(3);
    }
  }
}
