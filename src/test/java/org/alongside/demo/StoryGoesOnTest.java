package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Results;
import org.alongside.database.RunningAlongside;
import org.junit.jupiter.api.Test;

/** Whoever lets time pass sees what comes of the story. */
class StoryGoesOnTest {

  @Test
  void theConsultationOnTheWalkInCentreClosesAndIsCounted() throws InterruptedException {
    try (var running = RunningAlongside.startDemo()) {
      var all = running.bean(Consultations.class);
      var centre = all.named("what-should-happen-to-the-walk-in-centre").orElseThrow();
      assertThat(centre.phase()).isInstanceOf(Phase.Published.class);
      running.clock().advance(Duration.ofDays(29));
      var results = running.bean(Results.class);
      var patience = Instant.now().plusSeconds(60);
      while (results.counted(centre.id()).isEmpty() && Instant.now().isBefore(patience)) {
        running.clock().advance(Duration.ofSeconds(30));
        Thread.sleep(500);
      }
      var counted = results.counted(centre.id()).orElseThrow();
      assertThat(counted.responses().sent()).isEqualTo(3_200);
      assertThat(all.find(centre.id()).orElseThrow().phase()).isInstanceOf(Phase.Closed.class);
    }
  }
}
