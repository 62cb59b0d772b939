package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class RunningAlongsideTest {

  @Test
  void answersOnItsOwnPortWithTheTestsClock() throws Exception {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(running.url() + "/")).build();
      assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isLessThan(500);
      assertThat(running.bean(InstantSource.class)).isSameAs(running.clock());
      assertThat(running.bean(Scheduler.class).getSchedulerState().isStarted()).isTrue();
    }
  }
}
