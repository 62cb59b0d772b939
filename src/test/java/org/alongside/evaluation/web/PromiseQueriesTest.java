package org.alongside.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.DecisionFact;
import org.alongside.participation.Side;
import org.junit.jupiter.api.Test;

/** However many partners and decisions, the check asks the database the same number of times. */
class PromiseQueriesTest {

  private static final int MOST = 6;

  @Test
  void manyPartnersAndDecisionsAskNoMore() throws IOException, InterruptedException {
    try (var alongside = RunningAlongside.startDemo();
        var client = HttpClient.newHttpClient()) {
      var small = project(alongside, "Small pathway", 2);
      var large = project(alongside, "Large pathway", 30);
      for (var part : new String[] {"", "/23", "/25"}) {
        var asked = asked(alongside, client, small + part);
        assertThat(asked(alongside, client, large + part)).as(part).isEqualTo(asked);
        assertThat(asked).as(part).isLessThanOrEqualTo(MOST);
      }
    }
  }

  private static String project(RunningAlongside alongside, String title, int size) {
    var project = new PromisedProject(alongside, title);
    for (var i = 0; i < size; i++) {
      project.partner(title + " " + i, i % 2 == 0 ? Side.LIVED : Side.LEARNT);
      var decision = UUID.randomUUID();
      project.happened(DecisionFact.OPENED, "decision", decision, Map.of());
      project.happened(DecisionFact.CLOSED, "decision", decision, Map.of("result", "AGREED"));
    }
    return project.promise();
  }

  /** The least of some visits: what is kept for a while (whose site it is) is not the page's. */
  private static int asked(RunningAlongside alongside, HttpClient client, String path)
      throws IOException, InterruptedException {
    var least = Integer.MAX_VALUE;
    for (var visit = 0; visit < 4; visit++) {
      least = Math.min(least, once(alongside, client, path));
    }
    return least;
  }

  private static int once(RunningAlongside alongside, HttpClient client, String path)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(alongside.url() + path)).build();
    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    Thread.sleep(200); // the count is written down when the answer has been sent
    return alongside.queries().of(path);
  }
}
