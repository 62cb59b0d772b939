package org.alongside.notices.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.following.Follow;
import org.alongside.following.Followed;
import org.alongside.following.Follows;
import org.alongside.identity.web.Letterbox;
import org.alongside.identity.web.SignedInAs;
import org.alongside.mail.About;
import org.alongside.mail.Content;
import org.alongside.mail.Kind;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.mail.Pace;
import org.alongside.mail.Paces;
import org.alongside.people.Contact;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.publications.web.InformProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Told once a day or a week, all together; stopped with one button, without signing in. */
class PacesJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final Pattern STOP = Pattern.compile("(/notices/stop\\?t=\\S+)");

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static PersonId joins(String name, String address) {
    var contact = Contact.by(new EmailAddress(address));
    var person = Person.joining(name, contact, alongside.clock().instant());
    in(() -> alongside.bean(People.class).add(person));
    return person.id();
  }

  private static void in(Runnable work) {
    alongside.bean(TransactionTemplate.class).executeWithoutResult(_ -> work.run());
  }

  private static void send(PersonId person, String question) {
    var content = Content.of("notices.decision-closed", "/decisions", question, "");
    var letter = Letter.to(person, UUID.randomUUID(), content);
    var about = About.of(Kind.DECISIONS, UUID.randomUUID());
    in(() -> alongside.bean(Outbox.class).send(letter.about(about)));
  }

  private static long letters(String address) {
    return alongside
        .bean(JdbcClient.class)
        .sql("SELECT count(*) FROM mail.shown_letter WHERE address = ?")
        .param(address)
        .query(Long.class)
        .single();
  }

  private static void waitFor(BooleanSupplier done) {
    for (int i = 0; i < 200 && !done.getAsBoolean(); i++) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  private static Visitor signedIn(PersonId person) {
    var visitor = browser.phone(alongside.url());
    var cookie = new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(alongside, person));
    visitor.page().context().addCookies(List.of(cookie.setUrl(alongside.url())));
    return visitor;
  }

  @Test
  void somebodyChoosesADigestReadsItAndStopsItWithOneButton() {
    var address = "ann.digest@example.org";
    var ann = joins("Ann Digest", address);
    signedIn(ann)
        .visit("/me/notices")
        .sees("We never write between 8pm and 8am")
        .picture("notices-paces");
    var page = signedIn(ann).visit("/me/notices");
    page.act(() -> page.page().locator("input[name=decisions][value=daily]").check());
    page.press("Save").sees("We have saved this");
    send(ann, "First question");
    alongside.clock().advance(Duration.ofMinutes(5));
    send(ann, "Second question");
    assertThat(letters(address)).isZero();
    alongside.clock().set(Pace.DAILY.due(alongside.clock().instant()).plusSeconds(1));
    var digest = Letterbox.of(alongside, address).letterWith("The newest comes first");
    assertThat(digest.indexOf("Second question")).isPositive();
    assertThat(digest.indexOf("First question")).isGreaterThan(digest.indexOf("Second question"));
    assertThat(letters(address)).isOne();
    var stop = STOP.matcher(digest);
    assertThat(stop.find()).isTrue();
    var stranger = browser.withoutScripts(alongside.url()).visit(stop.group(1));
    assertThat(pace(ann)).as("to open it stops nothing").isEqualTo("DAILY");
    stranger
        .picture("notices-stop")
        .press("Stop these letters")
        .sees("We have stopped these letters")
        .picture("notices-stopped");
    assertThat(pace(ann)).isEqualTo("NEVER");
    send(ann, "Third question");
    assertThat(rows(ann, "state = 'HELD' OR state = 'WAITING'")).isZero();
  }

  @Test
  void aDigestOfSeveralKindsHasAButtonForEachAndOneForAll() {
    var address = "cat.digest@example.org";
    var cat = joins("Cat Digest", address);
    weekly(cat, Kind.DECISIONS);
    weekly(cat, Kind.ASKED);
    send(cat, "News question");
    asks(cat, "Asked question");
    alongside.clock().set(Pace.WEEKLY.due(alongside.clock().instant()).plusSeconds(1));
    var digest = Letterbox.of(alongside, address).letterWith("Asked question");
    assertThat(digest).contains("News question", "To stop some or all of these letters");
    var stops = STOP.matcher(digest).results().map(found -> found.group(1)).toList();
    assertThat(stops).as("one for each, and one for all").hasSize(3);
    var all = stops.getLast();
    assertThat(all).contains("&t=");
    browser
        .phone(alongside.url())
        .visit(all)
        .sees("You can stop each of them alone")
        .picture("notices-stop-several")
        .press("Stop: News about decisions")
        .sees("We have stopped these letters")
        .picture("notices-stopped-one");
    assertThat(pace(cat, Kind.DECISIONS)).isEqualTo("NEVER");
    assertThat(pace(cat, Kind.ASKED)).as("the other").isEqualTo("WEEKLY");
    assertThat(post(all, "List-Unsubscribe=One-Click")).as("the whole letter").isEqualTo(303);
    assertThat(pace(cat, Kind.ASKED)).isEqualTo("NEVER");
  }

  private static void weekly(PersonId person, Kind kind) {
    var now = alongside.clock().instant();
    in(() -> alongside.bean(Paces.class).set(person, kind, Pace.WEEKLY, now));
  }

  private static void asks(PersonId person, String question) {
    var content = Content.of("notices.decision-closed", "/decisions", question, "");
    var letter = Letter.to(person, UUID.randomUUID(), content);
    in(() ->
        alongside.bean(Outbox.class).send(letter.about(About.of(Kind.ASKED, UUID.randomUUID()))));
  }

  private static String pace(PersonId person) {
    return pace(person, Kind.DECISIONS);
  }

  private static String pace(PersonId person, Kind kind) {
    return alongside
        .bean(JdbcClient.class)
        .sql("SELECT pace FROM mail.pace WHERE person = ? AND kind = ?")
        .params(person.value(), kind.name())
        .query(String.class)
        .single();
  }

  private static long rows(PersonId person, String state) {
    return alongside
        .bean(JdbcClient.class)
        .sql("SELECT count(*) FROM mail.letter WHERE person = ? AND (" + state + ")")
        .param(person.value())
        .query(Long.class)
        .single();
  }

  @Test
  void theButtonOfAMailProgramStopsWithoutATokenAndOnlyThere() {
    var ben = joins("Ben Digest", "ben.digest@example.org");
    send(ben, "A question");
    var path =
        "/notices/stop?t="
            + alongside
                .bean(JdbcClient.class)
                .sql("SELECT key FROM mail.pace WHERE person = ?")
                .param(ben.value())
                .query(String.class)
                .single();
    assertThat(post(path, "pace=never")).as("a form without a token").isEqualTo(403);
    assertThat(pace(ben)).isEqualTo("AT_ONCE");
    assertThat(post(path, "List-Unsubscribe=One-Click")).isEqualTo(303);
    assertThat(pace(ben)).isEqualTo("NEVER");
    assertThat(post("/notices/stop?t=" + "x".repeat(32), "List-Unsubscribe=One-Click"))
        .isEqualTo(422);
    assertThat(post("/sign-out", "List-Unsubscribe=One-Click")).as("another form").isEqualTo(403);
  }

  private static int post(String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(alongside.url() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  @Test
  void whoeverFollowsWithoutAnAccountChoosesToo() {
    var told = new InformProject(alongside, "Followed weekly");
    var email = new EmailAddress("weekly@example.org");
    var follows = alongside.bean(Follows.class);
    var what = Followed.project(told.project().id().value());
    var now = alongside.clock().instant();
    Follow follow = in(follows, email, what);
    in(() -> follows.confirm(follow.key(), now));
    var stop = "/following/stop?t=" + follow.key().value();
    browser
        .phone(alongside.url())
        .visit(stop)
        .choose("Once a week, all together")
        .press("Save")
        .sees("Do you want to stop these emails?")
        .picture("following-pace");
    assertThat(follows.find(follow.key()).orElseThrow().pace()).isEqualTo(Pace.WEEKLY);
    assertThat(in(follows, email, new Followed(Followed.Kind.AREA, "Elsewhere")).pace())
        .as("what they follow next")
        .isEqualTo(Pace.WEEKLY);
    var other = in(follows, email, new Followed(Followed.Kind.TOPIC, "Buses"));
    var both = stop + "&t=" + other.key().value();
    browser
        .phone(alongside.url())
        .visit(both)
        .sees("Stop all of them")
        .picture("following-stop-two");
    assertThat(post(both, "List-Unsubscribe=One-Click")).isEqualTo(303);
    assertThat(follows.find(other.key())).isEmpty();
    waitFor(() -> follows.find(follow.key()).isEmpty());
  }

  private static Follow in(Follows follows, EmailAddress email, Followed what) {
    var asked =
        alongside
            .bean(TransactionTemplate.class)
            .execute(_ -> follows.ask(email, what, alongside.clock().instant()));
    return Objects.requireNonNull(asked);
  }
}
