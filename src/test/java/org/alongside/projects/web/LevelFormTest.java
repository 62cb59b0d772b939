package org.alongside.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.Examples;
import org.alongside.web.Mistake;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** The four questions as a form. */
class LevelFormTest {

  private static LevelForm form(String... pairs) {
    var all = new LinkedMultiValueMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      all.add(pairs[i], pairs[i + 1]);
    }
    return LevelForm.typed(new Typed(all));
  }

  @Test
  void everyQuestionLeftOutIsToldAtOnce() {
    assertThat(form("change", "rubbish").unanswered().all())
        .map(Mistake::field)
        .containsExactly("change", "decider", "room", "answering");
  }

  @Test
  void theAnswersLeadToTheSuggestionAndItIsChosenBeforehand() {
    var answers = LevelForm.Answers.of(Examples.answers(Level.CO_DESIGN));
    assertThat(LevelForm.after(answers, Set.of(Stage.DESIGN)).level()).isEqualTo(Level.CO_DESIGN);
  }

  @Test
  void whatWasChosenIsRead() {
    LevelForm form =
        form(
            "change",
            "A_PROPOSAL",
            "decider",
            "THE_ORGANISATION",
            "room",
            "STAFF_ONLY",
            "answering",
            "ON_EVERY_THEME",
            "level",
            "ENGAGE",
            "stage",
            "DESIGN",
            "stage",
            "DELIVERY",
            "level-why",
            " We will open it ");
    assertThat(form.unanswered().any()).isFalse();
    assertThat(form.mistakes().any()).isFalse();
    assertThat(form.stages()).containsExactlyInAnyOrder(Stage.DESIGN, Stage.DELIVERY);
    assertThat(form.choice().level()).isEqualTo(Level.ENGAGE);
    assertThat(form.choice().why()).isEqualTo("We will open it");
    assertThat(form.choice().answers().suggestion()).isEqualTo(Level.CONSULT);
  }

  @Test
  void aLevelIsChosen() {
    assertThat(form().mistakes().all()).map(Mistake::field).isEqualTo(List.of("level"));
  }
}
