package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.Answer;
import org.alongside.projects.Life;
import org.alongside.projects.web.ProjectPaths;
import org.junit.jupiter.api.Test;

/**
 * However many partners there are, the public pages of a decision and of its project ask the
 * database at most six times, from the very first visit on.
 */
class DecisionQueriesTest {

  private static final int MOST = 6;
  private static final int DECISIONS = 10;

  @Test
  void manyPartnersAskNoMoreThanFew() throws IOException, InterruptedException {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var few = asked(running, client, new PublishedDecisions(running, "Few", ALL).partners(2));
      var many = asked(running, client, new PublishedDecisions(running, "Many", ALL).partners(30));
      assertThat(many).isEqualTo(few);
      assertThat(many.values()).as("%s", many).hasSize(10).allMatch(count -> count <= MOST);
    }
  }

  private static final Life.Visibility ALL = Life.Visibility.EVERYONE;

  private static Map<String, Integer> asked(
      RunningAlongside running, HttpClient client, PublishedDecisions taken)
      throws IOException, InterruptedException {
    var paths = new LinkedHashMap<String, String>();
    paths.put("announced", DecisionPaths.decision(taken.announced("Announced?")));
    paths.put("open", DecisionPaths.decision(taken.open("Open?")));
    var agreed = taken.open("Agreed?");
    taken.closed(agreed, Answer.AGREE, Answer.AGREE);
    paths.put("closed", DecisionPaths.decision(agreed));
    paths.put("asked twice", DecisionPaths.decision(taken.askedTwice("Twice?")));
    for (int i = paths.size(); i < DECISIONS; i++) {
      taken.closed(taken.open("Another " + i + "?"), Answer.AGREE, Answer.DISAGREE);
    }
    paths.put("project", ProjectPaths.project(taken.project.slug()));
    var counts = new LinkedHashMap<String, Integer>();
    for (var path : paths.entrySet()) {
      counts.put(path.getKey() + " at first", once(running, client, path.getValue()));
      counts.put(path.getKey() + " again", once(running, client, path.getValue()));
    }
    return counts;
  }

  private static int once(RunningAlongside running, HttpClient client, String path)
      throws IOException, InterruptedException {
    var request =
        // With a cookie nobody is served a drawing made for somebody before them.
        HttpRequest.newBuilder(URI.create(running.url() + path))
            .header("Cookie", "seen=yes")
            .build();
    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).as(path).isEqualTo(200);
    return running.queries().of(path);
  }
}
