package org.alongside.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Obstacles of several capabilities as one. */
class ObstacleTest {

  private record Said(String key) implements Reason {}

  @Test
  void allReasonsOfAllObstaclesAreGivenAtOnceInTheirOrder() {
    Obstacle one = (act, project, level) -> List.of(new Said("a"), new Said("b"));
    Obstacle none = (act, project, level) -> List.of();
    Obstacle two = (act, project, level) -> List.of(new Said(act + "-" + level));

    Obstacle all = Obstacle.all(List.of(one, none, two));

    assertThat(all.to(Act.PUBLISH, UUID.randomUUID(), Level.ENGAGE))
        .map(Reason::key)
        .containsExactly("a", "b", "PUBLISH-ENGAGE");
  }
}
