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
import org.alongside.identity.web.SignedInAs;
import org.alongside.projects.Life;
import org.alongside.projects.web.ProjectPaths;
import org.junit.jupiter.api.Test;

/**
 * However many partners there are, the public pages of a decision and of its project ask the
 * database at most six times, from the very first visit on.
 */
class DecisionQueriesTest {

  private static final int MOST = 6;
  private static final int MOST_PARTNER = 11;
  private static final int MOST_PARTNER_PROJECT = 14;
  private static final int DECISIONS = 10;

  /** With a cookie nobody is served a drawing made for somebody before them. */
  private static final String STRANGER = "seen=yes";

  @Test
  void manyPartnersAskNoMoreThanFew() throws IOException, InterruptedException {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var few = asked(running, client, new PublishedDecisions(running, "Few", ALL).partners(2));
      var many = asked(running, client, new PublishedDecisions(running, "Many", ALL).partners(30));
      assertThat(many).isEqualTo(few);
      assertThat(many.values()).as("%s", many).hasSize(5).allMatch(count -> count <= MOST);
    }
  }

  /** A partner also has a session, a name, roles by place, and a way to answer. */
  @Test
  void aPartnersPagesAskNoMoreForSixtyThanForFour() throws IOException, InterruptedException {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var few =
          asPartner(running, client, new PublishedDecisions(running, "Four", ALL).partners(2));
      var many =
          asPartner(running, client, new PublishedDecisions(running, "Sixty", ALL).partners(30));
      assertThat(many).isEqualTo(few);
      assertThat(many.values()).as("%s", many).hasSize(5);
      assertThat(many.remove("project")).isLessThanOrEqualTo(MOST_PARTNER_PROJECT);
      assertThat(many.values()).as("%s", many).allMatch(count -> count <= MOST_PARTNER);
    }
  }

  private static Map<String, Integer> asPartner(
      RunningAlongside running, HttpClient client, PublishedDecisions taken)
      throws IOException, InterruptedException {
    var cookie = SignedInAs.COOKIE + "=" + SignedInAs.cookie(running, taken.chair());
    var closed = taken.open("Agreed?");
    taken.closed(closed, Answer.AGREE, Answer.DISAGREE);
    var open = taken.openNow("Open?");
    var paths = new LinkedHashMap<String, String>();
    paths.put("announced", DecisionPaths.decision(taken.announced("Announced?")));
    paths.put("open", DecisionPaths.decision(open));
    paths.put("response", DecisionPaths.response(open));
    paths.put("closed", DecisionPaths.decision(closed));
    paths.put("project", ProjectPaths.project(taken.project.slug()));
    var counts = new LinkedHashMap<String, Integer>();
    for (var path : paths.entrySet()) {
      counts.put(path.getKey(), asARule(running, client, path.getValue(), cookie));
    }
    return counts;
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
      assertThat(once(running, client, path.getValue(), STRANGER))
          .as("%s at first", path.getKey())
          .isLessThanOrEqualTo(MOST);
      counts.put(path.getKey(), asARule(running, client, path.getValue(), STRANGER));
    }
    return counts;
  }

  /** The fewest of three: settings are read again every few seconds, by whoever comes then. */
  private static int asARule(
      RunningAlongside running, HttpClient client, String path, String cookie)
      throws IOException, InterruptedException {
    int fewest = once(running, client, path, cookie);
    for (int turn = 1; turn < 3; turn++) {
      fewest = Math.min(fewest, once(running, client, path, cookie));
    }
    return fewest;
  }

  private static int once(RunningAlongside running, HttpClient client, String path, String cookie)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(running.url() + path)).header("Cookie", cookie).build();
    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).as(path).isEqualTo(200);
    return running.queries().of(path);
  }
}
