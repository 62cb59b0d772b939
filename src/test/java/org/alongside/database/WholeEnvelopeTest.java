package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole application in its envelope: health, metrics, headers, tokens, and no session to read.
 */
class WholeEnvelopeTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static RunningAlongside running;

  @BeforeAll
  static void start() {
    running = RunningAlongside.start();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void a_page_that_is_only_read_starts_no_session_and_carries_the_headers() throws Exception {
    var home = get(running.url() + "/");
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(home.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(home.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(home.headers().map()).doesNotContainKey("strict-transport-security");
  }

  @Test
  void a_form_without_its_token_is_refused_in_plain_words() throws Exception {
    var sent =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(running.url() + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=a%40b.example"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(sent.statusCode()).isEqualTo(403);
    assertThat(sent.body()).contains("You can’t do that here");
  }

  @Test
  void metrics_are_on_a_port_of_their_own() throws Exception {
    assertThat(get(running.managementUrl() + "/metrics").body()).contains("jvm.memory.used");
    assertThat(get(running.url() + "/metrics").statusCode()).isEqualTo(404);
    assertThat(get(running.managementUrl() + "/env").statusCode()).isEqualTo(404);
  }

  @Test
  void health_tells_when_the_database_is_out_of_reach() throws Exception {
    try (var other = RunningAlongside.start()) {
      assertThat(get(other.url() + "/health").statusCode()).isEqualTo(200);
      other.bean(HikariDataSource.class).close();
      var down = get(other.url() + "/health");
      assertThat(down.statusCode()).isEqualTo(503);
      assertThat(down.body()).contains("down");
      var page = get(other.url() + "/");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("we can’t serve you right now").doesNotContain("Exception");
    }
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
