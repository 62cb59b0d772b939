package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.alongside.database.RunningAlongside;
import org.alongside.projects.Life;
import org.junit.jupiter.api.Test;

/** Anyone reads on a decision's page which of the decisions that matter it takes. */
class ListedDecisionTest {

  @Test
  void itStandsOnThePageOfTheDecisionThatTakesItAndOnNoOther() throws Exception {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var taken = new PublishedDecisions(running, "Evenings", Life.Visibility.EVERYONE).partners(3);
      var id = taken.announcedFor("How long we are open", "Shall we open in the evening?");
      assertThat(page(running, client, DecisionPaths.decision(id)))
          .contains("Shall we open in the evening?", "How long we are open");
      var other = taken.announced("Shall we paint the door?");
      assertThat(page(running, client, DecisionPaths.decision(other)))
          .contains("Shall we paint the door?")
          .doesNotContain("How long we are open");
    }
  }

  private static String page(RunningAlongside running, HttpClient client, String path)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(running.url() + path)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
