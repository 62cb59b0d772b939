package org.alongside.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each level promises. */
class PromiseTest {

  /** As many rights as the design names from each level on. */
  private static final Map<Level, Integer> RIGHTS =
      Map.of(
          Level.INFORM, 3,
          Level.CONSULT, 6,
          Level.ENGAGE, 8,
          Level.CO_DESIGN, 10,
          Level.CO_PRODUCTION, 14);

  @ParameterizedTest
  @EnumSource
  void eachLevelPromisesAsManyRightsAsTheDesignNames(Level level) {
    assertThat(Promise.of(level).rights()).hasSize(RIGHTS.getOrDefault(level, 0));
  }

  @ParameterizedTest
  @EnumSource
  void aRightHoldsAtEveryLevelAfterTheOneItStartsAt(Right right) {
    for (Level level : Level.values()) {
      assertThat(Promise.of(level).gives(right))
          .as("%s at %s", right, level)
          .isEqualTo(level.compareTo(right.from()) >= 0);
    }
  }

  @Test
  void deciding_startsOnlyWithCoProduction() {
    assertThat(Promise.of(Level.CO_DESIGN).gives(Right.TO_DECIDE)).isFalse();
    assertThat(Promise.of(Level.CO_PRODUCTION).gives(Right.TO_DECIDE)).isTrue();
  }

  @Test
  void everyRightHasACodeOfItsOwn() {
    var codes = new HashSet<String>();
    for (Right right : Right.values()) {
      assertThat(codes.add(right.code())).isTrue();
    }
    assertThat(codes).contains("to-know", "say-whether-shared");
  }
}
