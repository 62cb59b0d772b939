package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.Answers;
import org.alongside.decisions.Asked;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.OpenDecision;
import org.alongside.identity.web.SignedInAs;
import org.alongside.projects.Life;
import org.junit.jupiter.api.Test;

/** Both forms for an answer say which text they were read beside, and are shown again with it. */
class SeenTextFormTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String CURRENT = "name=\"round\" value=\"1\"";

  @Test
  void formKeptFromAnotherRoundIsShownAgainBesideTheTextAskedAboutNow() throws Exception {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var taken = new PublishedDecisions(running, "Evenings", Life.Visibility.EVERYONE).partners(3);
      var id = taken.openNow("Shall we open in the evening?");
      var cookie = SignedInAs.COOKIE + "=" + SignedInAs.cookie(running, taken.chair());
      var form = new Form(running, client, cookie, taken);
      var own = DecisionPaths.response(id);
      var forAnother = DecisionPaths.decision(id) + "/response-for";
      var asked = form.partner(id);
      var paper = "&confirmed=yes&channel=PAPER&asked=" + asked.id();
      for (var round : new String[] {"", "&round=", "&round=2", "&round=1x"}) {
        assertShownAgain(form.sent(own, round));
        var entered = form.sent(forAnother, paper + round);
        assertShownAgain(entered);
        assertThat(entered.body()).as("not read back").doesNotContain("value=\"yes\" checked");
      }
      assertThat(running.bean(Answers.class).latest(id, 1)).isEmpty();
      assertThat(form.sent(own, "&round=1").statusCode()).isEqualTo(303);
      assertThat(form.sent(forAnother, paper + "&round=1").statusCode()).isEqualTo(303);
      assertThat(running.bean(Answers.class).latest(id, 1)).hasSize(2);
    }
  }

  private static void assertShownAgain(HttpResponse<String> page) {
    assertThat(page.statusCode()).isEqualTo(409);
    assertThat(page.body())
        .contains(CURRENT, "Shall we open in the evening?", "It is too far.", "in the meantime");
  }

  /** What the co-chair of a side sends. */
  private record Form(
      RunningAlongside running, HttpClient client, String cookie, PublishedDecisions taken) {

    Asked partner(DecisionId id) {
      var open = (OpenDecision) running.bean(Decisions.class).find(id).orElseThrow();
      return open.asked(taken.lived.getLast()).orElseThrow();
    }

    HttpResponse<String> sent(String path, String more) throws IOException, InterruptedException {
      var token = TOKEN.matcher(client.send(to(path).build(), BodyHandlers.ofString()).body());
      assertThat(token.find()).isTrue();
      var fields =
          "answer=DISAGREE&words=It+is+too+far."
              + more
              + "&_csrf="
              + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
      var request =
          to(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(fields));
      return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
      return HttpRequest.newBuilder(URI.create(running.url() + path)).header("Cookie", cookie);
    }
  }
}
