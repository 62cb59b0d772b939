package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counter counts what a request sends, and nothing that others send meanwhile. */
class CountedQueriesTest {

  @Test
  void a_page_for_strangers_asks_little() throws Exception {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(running.url() + "/")).build();
      assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
      running.bean(JdbcClient.class).sql("SELECT 1").query(Integer.class).single();
      assertThat(running.queries().of("/")).isLessThanOrEqualTo(6);
      assertThatThrownBy(() -> running.queries().of("/nobody")).hasMessageContaining("/nobody");
    }
  }
}
