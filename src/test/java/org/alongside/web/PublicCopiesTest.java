package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.alongside.access.Role;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** One drawing serves all strangers, and nobody is ever shown what is no longer so. */
class PublicCopiesTest {

  private static final String PAGE = "/projects/a-better-way-to-an-autism-or-adhd-assessment";
  private static RunningAlongside running;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    running = RunningAlongside.startDemo("db-scheduler.polling-interval=1h");
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void the_next_stranger_gets_a_copy_for_one_question() throws Exception {
    String drawn = read(PAGE).body();
    var copy = untilCopied();
    assertThat(copy.body()).isEqualTo(drawn);
    assertThat(copy.headers().firstValue("content-security-policy")).isPresent();
    assertThat(copy.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
  }

  /** The demonstration's letters are still being sent, and each of them ends all copies. */
  private HttpResponse<String> untilCopied() throws Exception {
    for (int attempt = 0; attempt < 100; attempt++) {
      var copy = read(PAGE);
      if (running.queries().of(PAGE) == 1) {
        return copy;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("Drawn anew each time");
  }

  @Test
  void a_copy_never_outlives_a_write_and_never_comes_before_it() throws Exception {
    read(PAGE);
    try (var writer = running.database().owner().getConnection()) {
      writer.setAutoCommit(false);
      retitle(writer, "A title that was changed meanwhile");
      assertThat(read(PAGE).body()).doesNotContain("changed meanwhile");
      assertThat(read(PAGE).body()).doesNotContain("changed meanwhile");
      writer.commit();
      assertThat(read(PAGE).body()).contains("A title that was changed meanwhile");
    }
  }

  @Test
  void a_page_that_gives_somebody_a_cookie_is_kept_for_nobody_else() throws Exception {
    assertThat(isKept("/without-a-form", new MockHttpServletResponse())).isTrue();
    var withForm = new MockHttpServletResponse();
    withForm.addHeader("Set-Cookie", "alongside-form=theirs; Path=/");
    assertThat(isKept("/with-a-form", withForm)).isFalse();
  }

  private static boolean isKept(String path, MockHttpServletResponse response) throws Exception {
    var copies = running.bean(PublicCopies.class);
    var request = new MockHttpServletRequest("GET", path);
    var handler = new HandlerMethod(new Drawn(), "page");
    assertThat(copies.preHandle(request, response, handler)).isTrue();
    try {
      return copies.kept(() -> new byte[] {'a'}, request, response);
    } finally {
      copies.afterCompletion(request, response, handler, null);
    }
  }

  static final class Drawn {
    @SameForStrangers
    public void page() {}
  }

  @Test
  void a_copy_is_drawn_again_when_time_has_passed() throws Exception {
    untilCopied();
    running.clock().advance(Duration.ofSeconds(1));
    read(PAGE);
    assertThat(running.queries().of(PAGE)).isGreaterThan(1);
  }

  @Test
  void somebody_who_may_be_known_never_gets_a_copy_or_leaves_one() throws Exception {
    var cora = SignedInAs.somebody(running, "Cora Copied", Role.CO_ORDINATOR);
    String cookie = SignedInAs.COOKIE + "=" + SignedInAs.cookie(running, cora);
    read(PAGE);
    assertThat(read(PAGE, "Cookie", cookie).body()).contains("Cora Copied");
    assertThat(read(PAGE).body()).doesNotContain("Cora Copied");
    read(PAGE + "?language=en");
    assertThat(running.queries().of(PAGE)).isGreaterThan(1);
  }

  @Test
  void many_strangers_at_once_all_get_the_page_as_it_is() throws Exception {
    for (int round = 0; round < 5; round++) {
      String title = "Changed before round " + round;
      try (var writer = running.database().owner().getConnection()) {
        retitle(writer, title);
      }
      var readers =
          IntStream.range(0, 30)
              .mapToObj(n ->
                  client.sendAsync(
                      HttpRequest.newBuilder(URI.create(running.url() + PAGE)).build(),
                      BodyHandlers.ofString()))
              .toList();
      for (var reader : readers) {
        assertThat(reader.get(30, TimeUnit.SECONDS).body()).contains(title);
      }
    }
  }

  @Test
  void what_is_not_there_is_not_kept() throws Exception {
    assertThat(read("/projects/nothing").statusCode()).isEqualTo(404);
    assertThat(read("/projects/nothing").statusCode()).isEqualTo(404);
    assertThat(running.queries().of("/projects/nothing")).isGreaterThan(1);
  }

  private static void retitle(Connection writer, String title) throws SQLException {
    try (var update =
        writer.prepareStatement("UPDATE projects.project SET title = ? WHERE slug = ?")) {
      update.setString(1, title);
      update.setString(2, PAGE.substring("/projects/".length()));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private HttpResponse<String> read(String path, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(running.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
