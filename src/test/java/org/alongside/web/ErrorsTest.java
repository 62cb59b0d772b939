package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whatever goes wrong, people get a page in plain words with a reference, and nothing inside. */
class ErrorsTest {

  private static final Pattern REFERENCE = Pattern.compile("reference: [A-Z2-9]{4}-[A-Z2-9]{4}\\.");
  private static ShellAlone shell;

  @BeforeAll
  static void start() {
    shell = ShellAlone.start(Broken.class);
  }

  @AfterAll
  static void stop() {
    shell.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing-here, 404, We can’t find that page",
    "/broken/not-found, 404, We can’t find that page",
    "/broken/not-allowed, 403, You can’t do that here",
    "/broken/number/seven, 404, We can’t find that page",
    "/broken/parameter, 400, We could not read that",
    "/broken/too-many, 429, You can try again in 2 minutes.",
    "/broken/faster, 409, Somebody else was faster",
    "/broken/away, 503, we can’t serve you right now",
    "/broken/secret, 500, something went wrong here",
    "/broken/template, 500, something went wrong here",
    "/broken/only-post, 405, That can’t be done here",
    "/%, 400, We could not read that",
    "/a%00b, 400, We could not read that",
    "/error, 404, We can’t find that page",
  })
  void every_failure_has_its_words(String path, int status, String words) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1");
    assertThat(answer).startsWith("HTTP/1.1 " + status).contains(words);
    assertThat(REFERENCE.matcher(answer).find()).as(answer).isTrue();
    assertThat(answer)
        .doesNotContain("SECRET", "Exception", "org.alongside", "Tomcat", "Whitelabel")
        .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
        .contains("X-Content-Type-Options: nosniff");
  }

  @Test
  void too_large_a_request_is_refused_before_it_is_read() throws Exception {
    var response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(shell.url() + "/broken/only-post"))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1_100_000]))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("That was too much at once");
  }

  @ParameterizedTest
  @CsvSource({
    "name=%zz, 400, We could not read that",
    "name=a%00b, 400, We could not read that",
    "a%00b=name, 400, We could not read that",
  })
  void what_is_no_text_is_refused_in_addresses_and_forms(String sent, int status, String words)
      throws Exception {
    for (String answer : List.of(raw("GET /?" + sent + " HTTP/1.1"), posted(sent))) {
      assertThat(answer).startsWith("HTTP/1.1 " + status).contains(words);
      assertThat(REFERENCE.matcher(answer).find()).as(answer).isTrue();
    }
  }

  @Test
  void what_is_unreadable_is_refused_in_the_language_of_the_browser() throws Exception {
    assertThat(raw("GET /?language=en&name=%zz HTTP/1.1"))
        .startsWith("HTTP/1.1 400")
        .contains("We could not read that");
  }

  /** In a form, bytes that are no character become the sign for an unknown one, which is text. */
  @ParameterizedTest
  @CsvSource({"name=%ED%A0%80", "name=%C3%28"})
  void what_is_no_character_is_no_mistake_of_ours(String sent) throws Exception {
    assertThat(raw("GET /?" + sent + " HTTP/1.1")).startsWith("HTTP/1.1 400");
    assertThat(posted(sent)).startsWith("HTTP/1.1 303");
  }

  @Test
  void ten_thousand_fields_are_refused() throws Exception {
    assertThat(posted("a=1&".repeat(10_000)))
        .startsWith("HTTP/1.1 400")
        .contains("We could not read that");
  }

  @Test
  void too_large_a_form_is_refused_also_when_it_does_not_say_how_large() throws Exception {
    String part = "a=" + "x".repeat(0xFFFE - 2) + "&x";
    String chunk = Integer.toHexString(part.length()) + "\r\n" + part + "\r\n";
    assertThat(
            exchanged(
                "POST /broken/only-post HTTP/1.1",
                FORM + "Transfer-Encoding: chunked\r\n",
                chunk.repeat(20) + "0\r\n\r\n"))
        .startsWith("HTTP/1.1 413")
        .contains("That was too much at once");
  }

  @Test
  void when_to_try_again_is_said_to_browsers_too() throws Exception {
    assertThat(raw("GET /broken/too-many HTTP/1.1")).contains("Retry-After: 90");
  }

  @ParameterizedTest
  @CsvSource({"PUT", "DELETE", "TRACE", "OPTIONS", "PATCH", "BREW"})
  void methods_that_no_form_needs_are_refused(String method) throws Exception {
    assertThat(raw(method + " / HTTP/1.1"))
        .startsWith("HTTP/1.1 405")
        .contains("That can’t be done here");
  }

  @Test
  void requests_that_are_no_requests_are_refused_in_plain_words() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nX: " + "x".repeat(20_000)))
        .startsWith("HTTP/1.1 4")
        .doesNotContain("Tomcat");
  }

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

  private static String posted(String body) throws IOException {
    String headers = FORM + "Content-Length: " + body.length() + "\r\n";
    return exchanged("POST /broken/only-post HTTP/1.1", headers, body);
  }

  private static String raw(String head) throws IOException {
    return exchanged(head, "", "");
  }

  private static String exchanged(String head, String headers, String body) throws IOException {
    URI address = URI.create(shell.url());
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(5_000);
      String request =
          head + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Controller
  @Profile(ShellAlone.PROFILE)
  @SuppressWarnings("DoNotCallSuggester")
  static final class Broken {
    @GetMapping("/broken/not-found")
    ModelAndView notFound() {
      throw new NotFound();
    }

    @GetMapping("/broken/not-allowed")
    ModelAndView notAllowed() {
      throw new NotAllowed();
    }

    @GetMapping("/broken/number/{number}")
    ModelAndView number(@PathVariable int number) {
      return Show.seeOther("/" + number);
    }

    @GetMapping("/broken/parameter")
    ModelAndView parameter(@RequestParam String needed) {
      return Show.seeOther("/" + needed);
    }

    @GetMapping("/broken/too-many")
    ModelAndView tooMany() {
      throw new TooMany(Duration.ofSeconds(90));
    }

    @GetMapping("/broken/faster")
    ModelAndView faster() {
      throw new OptimisticLockingFailureException("SECRET");
    }

    @GetMapping("/broken/away")
    ModelAndView away() {
      throw new DataAccessResourceFailureException("SECRET");
    }

    @GetMapping("/broken/secret")
    ModelAndView secret() {
      throw new IllegalStateException("SECRET");
    }

    @GetMapping("/broken/template")
    ModelAndView template() {
      return Show.page("web/no-such-template");
    }

    @PostMapping("/broken/only-post")
    ModelAndView onlyPost() {
      return Show.seeOther("/");
    }
  }
}
