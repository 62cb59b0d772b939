package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.alongside.identity.web.SignedInAs;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.PublicAddress;
import org.alongside.organisation.Riverdale;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions across nodes and behind TLS, and forms that come after their session has ended. */
class EndedSessionTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");
  private static final String LONG = "Amina & <Bo> \"of\" Riverdale";

  private static RunningAlongside one;
  private static RunningAlongside two;

  @BeforeAll
  static void start() {
    one = RunningAlongside.start();
    two = RunningAlongside.start(one.database(), one.clock(), false);
  }

  @AfterAll
  static void stop() {
    two.stop();
    one.close();
  }

  @Test
  void oneCookieIsGoodOnBothNodesUntilSigningOutOnEither() throws Exception {
    var person = SignedInAs.somebody(one, "Nora Node");
    var cookie = cookie(person);
    var form = get(one, "/me/name", cookie);
    assertThat(form.body()).contains("Nora Node");
    assertThat(get(two, "/me/name", cookie).body()).contains("Nora Node");
    var saved = post(two, "/me/name", cookie, "same-origin", filled(form, "Nora of Both"));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(get(one, "/me", cookie).body()).contains("Nora of Both");
    assertThat(post(one, "/sign-out", cookie, "same-origin", token(form)).statusCode())
        .isEqualTo(303);
    assertThat(get(two, "/me", cookie).statusCode()).isEqualTo(303);
  }

  @Test
  void whatWasTypedIsShownAndSentAgainAfterSigningInElsewhere() throws Exception {
    var person = SignedInAs.somebody(one, "Lee Late");
    var lost = cookie(person);
    var form = get(one, "/me/name", lost);
    one.database().jdbc().sql("DELETE FROM database.spring_session").update();

    var kept = post(one, "/me/name", lost, "same-origin", filled(form, LONG));
    assertThat(kept.statusCode()).isEqualTo(403);
    assertThat(kept.body())
        .contains("Nothing you typed is lost", "Amina &amp; &lt;Bo&gt;", "/sign-in")
        .contains("action=\"/me/name\"");
    assertThat(name(person)).isEqualTo("Lee Late");

    // Too early, still signed out: nothing is lost either.
    var stranger = setCookie(kept);
    var early = post(one, "/me/name", stranger, "same-origin", filled(kept, LONG));
    assertThat(early.statusCode()).isEqualTo(403);
    assertThat(early.body()).contains("Amina &amp; &lt;Bo&gt;", "action=\"/me/name\"");

    var again = cookie(person);
    var fresh = post(one, "/me/name", again, "same-origin", filled(early, LONG));
    assertThat(fresh.statusCode()).isEqualTo(403);
    assertThat(fresh.body()).contains("Amina &amp; &lt;Bo&gt;", "You are signed in");
    assertThat(post(one, "/me/name", again, "same-origin", filled(fresh, LONG)).statusCode())
        .isEqualTo(303);
    assertThat(name(person)).isEqualTo(LONG);
  }

  @Test
  void anotherSitesFormIsRefusedWithoutAButtonToSendIt() throws Exception {
    var cookie = cookie(SignedInAs.somebody(one, "Vic Victim"));
    for (var site : new String[] {"cross-site", "same-site", "none"}) {
      var refused = post(one, "/me/name", cookie, site, "name=Not+my+words&version=0");
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).doesNotContain("Not my words");
    }
    var direct = post(one, "/form-again", cookie, "cross-site", "name=Not+my+words");
    assertThat(direct.statusCode()).isEqualTo(403);
    assertThat(direct.body()).doesNotContain("Not my words");
  }

  @Test
  void behindTlsBrowsersAreToldToStayThereAndCookiesAreForTlsOnly() throws Exception {
    try (var running = RunningAlongside.startBeforeSetUp()) {
      var port = URI.create(running.url()).getPort();
      running.bean(Organisations.class).begin(Riverdale.at(new PublicAddress("https://127.0.0.1")));
      var behind = get("http://127.0.0.1:" + port + "/sign-in", "x=y");
      assertThat(behind.headers().firstValue("Strict-Transport-Security"))
          .hasValueSatisfying(told -> assertThat(told).startsWith("max-age=31536000"));
      assertThat(behind.headers().firstValue("Set-Cookie").orElse(""))
          .contains("Secure", "HttpOnly", "SameSite=Lax");
      var plain = get("http://localhost:" + port + "/sign-in", "x=y");
      assertThat(plain.headers().map()).doesNotContainKey("strict-transport-security");
      assertThat(plain.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("Secure");
    }
    assertThat(get(one, "/sign-in", "x=y").headers().map())
        .doesNotContainKey("strict-transport-security");
  }

  private static String name(PersonId person) {
    return one.bean(People.class).find(person).orElseThrow().name();
  }

  private static String cookie(PersonId person) {
    return SignedInAs.COOKIE + "=" + SignedInAs.cookie(one, person);
  }

  private static String setCookie(HttpResponse<String> answer) {
    var given = answer.headers().firstValue("set-cookie").orElseThrow();
    return given.substring(0, given.indexOf(';'));
  }

  private static String filled(HttpResponse<String> form, String name) {
    var version = found(VERSION, form);
    return token(form) + "&version=" + version + "&name=" + encoded(name);
  }

  private static String token(HttpResponse<String> form) {
    return "_csrf=" + encoded(found(TOKEN, form));
  }

  private static String found(Pattern pattern, HttpResponse<String> page) {
    var found = pattern.matcher(page.body());
    assertThat(found.find()).as("%s on %s", pattern, page.uri()).isTrue();
    return found.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(RunningAlongside node, String path, String cookie)
      throws IOException, InterruptedException {
    return get(node.url() + path, cookie);
  }

  private static HttpResponse<String> get(String address, String cookie)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookie).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(
      RunningAlongside node, String path, String cookie, String site, String form)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(node.url() + path))
            .header("Cookie", cookie)
            .header("Sec-Fetch-Site", site)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
