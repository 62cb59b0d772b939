package org.alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.junit.jupiter.api.Test;

/** Each stage has a petal of its own. */
class PetalsTest {

  private static final Petals TOGETHER =
      Petals.NONE.with(Examples.allStages(), Examples.statement(Level.CO_PRODUCTION));

  @Test
  void theProjectsWordIsThatOfItsLowestStage() {
    Petals petals = TOGETHER.with(Set.of(Stage.DECISION), Examples.statement(Level.CONSULT));
    assertThat(TOGETHER.word()).contains(Level.CO_PRODUCTION);
    assertThat(petals.word()).contains(Level.CONSULT);
    assertThat(petals.highest()).contains(Level.CO_PRODUCTION);
  }

  @Test
  void aProjectHasNoWordWhileAStageHasNone() {
    Petals one = Petals.NONE.with(Set.of(Stage.DESIGN), Examples.statement(Level.CO_PRODUCTION));
    assertThat(one.word()).isEmpty();
    assertThat(Petals.NONE.word()).isEmpty();
  }

  @Test
  void itIsConfirmedOnlyWhenEveryStatementInForceIs() {
    LevelStatement confirmed = Examples.statement(Level.CO_PRODUCTION).confirmedAt(Examples.NOW);
    Petals all = Petals.NONE.with(Examples.allStages(), confirmed);
    assertThat(all.confirmed()).isTrue();
    assertThat(all.with(Set.of(Stage.DELIVERY), Examples.statement(Level.CO_DESIGN)).confirmed())
        .isFalse();
    assertThat(Petals.NONE.confirmed()).isFalse();
  }
}
