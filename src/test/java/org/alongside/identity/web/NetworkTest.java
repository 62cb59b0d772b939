package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.alongside.database.RunningAlongside;
import org.junit.jupiter.api.Test;

/** One who floods us stops nobody but themselves, also when all come through one proxy. */
class NetworkTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @Test
  void triesAreCountedForWhomTheProxyNamesAndForNobodyWhenItNamesNobody() throws Exception {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      askForLink(running, client);
      assertThat(networksCounted(running)).isZero();
      askForLink(running, client, "X-Forwarded-For", "203.0.113.9");
      askForLink(running, client, "X-Forwarded-For", "203.0.113.9");
      assertThat(networksCounted(running)).isEqualTo(1);
      askForLink(running, client, "X-Forwarded-For", "10.1.2.3");
      assertThat(networksCounted(running)).isEqualTo(2);
    }
  }

  private static void askForLink(RunningAlongside running, HttpClient client, String... headers)
      throws Exception {
    var address = URI.create(running.url() + "/sign-in");
    var page = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    var token = TOKEN.matcher(page.body());
    assertThat(token.find()).isTrue();
    var form =
        "_csrf="
            + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)
            + "&email=nobody%40example.org";
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(303);
  }

  private static long networksCounted(RunningAlongside running) {
    return running
        .database()
        .jdbc()
        .sql("SELECT count(*) FROM identity.tries WHERE what = 'LETTERS_FROM_NETWORK'")
        .query(Long.class)
        .single();
  }
}
