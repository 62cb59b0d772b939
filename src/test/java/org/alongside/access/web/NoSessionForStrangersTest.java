package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.database.RunningAlongside;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A stranger who opens pages and forms leaves nothing in the table of sessions. */
class NoSessionForStrangersTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static RunningAlongside alongside;
  private static OneProject here;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
    here = OneProject.in(alongside, "Here");
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void noPageAndNoFormThatStrangersOpenStartsASession() {
    var before = sessions();
    var opened = new ArrayList<String>();
    var forms = new ArrayList<String>();
    for (var route : Routes.of(alongside)) {
      if (!route.changes()) {
        var answer = get(path(route.path()), "none=none");
        assertThat(cookies(answer)).as(route.line()).noneMatch(it -> it.contains("session"));
        assertThat(sessions()).as(route.line()).isEqualTo(before);
        if (answer.statusCode() == 200) {
          opened.add(route.path());
        }
        if (TOKEN.matcher(answer.body()).find()) {
          forms.add(route.path());
        }
      }
    }
    assertThat(opened).hasSizeGreaterThan(15);
    assertThat(forms).contains("/sign-in", "/card").hasSizeGreaterThan(3);
  }

  @Test
  void aFormIsTakenWithTheCookieThatCameWithItAndNotWithoutItOrAnother() {
    var before = sessions();
    var form = get("/sign-in", "none=none");
    var token = token(form);
    var cookie = cookies(form).getFirst();
    assertThat(cookie).startsWith("alongside-form=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    assertThat(cookie).doesNotContain("Max-Age", "Expires");
    var others = cookies(get("/sign-in", "none=none")).getFirst();
    assertThat(posts(token, "none=none")).isEqualTo(403);
    assertThat(posts(token, named(others))).isEqualTo(403);
    assertThat(posts("", named(cookie))).isEqualTo(403);
    assertThat(posts(token, named(cookie))).isEqualTo(303);
    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void aPageWithAFormIsDrawnForEachStrangerAndNeverWithTheTokenOfAnother() {
    var one = get("/sign-in", "");
    var two = get("/sign-in", "");
    assertThat(named(cookies(one).getFirst())).isNotEqualTo(named(cookies(two).getFirst()));
    assertThat(token(one)).isNotEqualTo(token(two));
  }

  private static String path(String route) {
    return VARIABLE
        .matcher(route)
        .replaceAll(found -> here.value(found.group().replaceAll("[{}*]|:.*", "")));
  }

  private static int posts(String token, String cookie) {
    var body = "_csrf=" + Caller.encoded(token) + "&email=stranger%40example.org";
    return send(HttpRequest.newBuilder(URI.create(alongside.url() + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.ofString(body)))
        .statusCode();
  }

  private static HttpResponse<String> get(String path, String cookie) {
    var request = HttpRequest.newBuilder(URI.create(alongside.url() + path));
    return send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException broken) {
      throw new AssertionError(broken);
    }
  }

  private static List<String> cookies(HttpResponse<String> answer) {
    return answer.headers().allValues("set-cookie");
  }

  private static String named(String cookie) {
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private static String token(HttpResponse<String> form) {
    var found = TOKEN.matcher(form.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static long sessions() {
    return alongside
        .database()
        .jdbc()
        .sql("SELECT count(*) FROM database.spring_session")
        .query(Long.class)
        .single();
  }
}
