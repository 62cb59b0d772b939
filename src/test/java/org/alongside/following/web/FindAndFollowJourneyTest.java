package org.alongside.following.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Phase;
import org.alongside.consultations.WalkIn;
import org.alongside.consultations.web.OpenConsultation;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.Letterbox;
import org.alongside.identity.web.SignedInAs;
import org.alongside.people.PersonId;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.projects.ReviseProject;
import org.alongside.projects.Section;
import org.alongside.projects.SetVisibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Find something by its words, follow it by mail without an account, and stop again. */
class FindAndFollowJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final Pattern STOP = Pattern.compile("(/following/stop\\?t=\\S+)");
  private static final String READER = "reader@example.org";

  private static RunningAlongside alongside;
  private static Actor lead;
  private static Project project;
  private static OpenConsultation asked;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
    PersonId person = SignedInAs.somebody(alongside, "Lena Follow", Role.CO_ORDINATOR);
    lead = Actor.of(person, Role.CO_ORDINATOR);
    asked = new OpenConsultation(alongside, "Walk-in centre", WalkIn.questions());
    project =
        alongside.bean(Projects.class).find(asked.consultation().place().project()).orElseThrow();
    var aim = new Section.Aim("Care without an appointment", "Where to go in a hurry", "Why", "");
    in(() -> {
      revise(aim);
      revise(new Section.Reach("Riverdale North", List.of()));
    });
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static void revise(Section section) {
    alongside
        .bean(ReviseProject.class)
        .revise(lead, project.id(), section, Long.MAX_VALUE, alongside.clock().instant());
  }

  private static void in(Runnable work) {
    alongside.bean(TransactionTemplate.class).executeWithoutResult(_ -> work.run());
  }

  private static long follows(String condition) {
    return alongside
        .bean(JdbcClient.class)
        .sql("SELECT count(*) FROM following.follow WHERE email = ? AND " + condition)
        .param(READER)
        .query(Long.class)
        .single();
  }

  private static long letters(String subject) {
    return alongside
        .bean(JdbcClient.class)
        .sql("SELECT count(*) FROM mail.shown_letter WHERE address = ? AND subject LIKE ?")
        .params(READER, subject + "%")
        .query(Long.class)
        .single();
  }

  @Test
  void somebodyFindsFollowsIsToldOnceAndStops() {
    browser
        .phone(alongside.url())
        .visit("/")
        .type("Find something", "walkin appointments")
        .press("Search")
        .sees("What are you looking for?")
        .picture("search-phone")
        .visit("/search?words=appointments")
        .sees("thing")
        .sees("Care without an appointment")
        .open("Show only some")
        .picture("search-narrow")
        .select("Where", "Riverdale North (1)")
        .press("Show")
        .sees("Get an email when there is something new: Riverdale North")
        .click("Get an email when there is something new: Riverdale North")
        .sees("Follow: Riverdale North");
    var phone = follow("/projects/" + project.slug(), "Get an email when something happens");
    assertThat(follows("confirmed_at IS NULL")).isOne();
    var letter = Letterbox.of(alongside, READER).letterWith("Care without an appointment");
    var desk = browser.withoutScripts(alongside.url()).visit(Letterbox.link(letter));
    assertThat(follows("confirmed_at IS NOT NULL")).isZero();
    desk.sees("Care without an appointment")
        .picture("follow-confirm")
        .press("Yes, write to me")
        .sees("You now follow this");
    assertThat(follows("confirmed_at IS NOT NULL")).isOne();
    phone
        .visit("/following?area=riverdale%20north")
        .type("Your email address", READER)
        .press("Follow");
    var second = Letterbox.of(alongside, READER).letterWith("news about: riverdale north");
    desk.visit(Letterbox.link(second)).press("Yes, write to me");
    assertThat(follows("confirmed_at IS NOT NULL")).isEqualTo(2);

    alongside.clock().advance(Duration.ofDays(7));
    waitFor(FindAndFollowJourneyTest::closed);
    alongside.clock().advance(Duration.ofMinutes(3));
    var told = Letterbox.of(alongside, READER).letterWith("questions are closed now");
    assertThat(letters("Questions closed")).as("for two reasons, but one cause").isOne();
    var stop = STOP.matcher(told);
    assertThat(stop.find()).isTrue();
    desk.visit(stop.group(1));
    assertThat(follows("true")).isEqualTo(2);
    desk.picture("follow-stop")
        .press("Stop writing to me")
        .sees("only while you follow something else");
    assertThat(follows("true")).isOne();
    desk.visit(stop.group(1)).hasStatus(422).sees("too old");
  }

  private static void waitFor(BooleanSupplier done) {
    for (int i = 0; i < 200 && !done.getAsBoolean(); i++) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  private static Visitor follow(String path, String link) {
    return browser
        .phone(alongside.url())
        .visit(path)
        .click(link)
        .type("Your email address", "no address")
        .press("Follow")
        .hasStatus(422)
        .fieldHolds("Your email address", "no address")
        .picture("follow-mistake")
        .type("Your email address", READER)
        .press("Follow")
        .sees("Look at your email");
  }

  /** The one that is followed; the demonstration has closed ones of its own. */
  private static boolean closed() {
    var id = asked.consultation().id();
    return alongside.bean(Consultations.class).find(id).orElseThrow().phase()
        instanceof Phase.Closed;
  }

  @Test
  void nobodysLetterboxIsFilledByOthers() {
    var visitor = browser.withoutScripts(alongside.url());
    for (int i = 0; i < 3; i++) {
      visitor
          .visit("/following?project=" + project.slug())
          .type("Your email address", "victim@example.org")
          .press("Follow")
          .sees("Look at your email");
    }
    visitor
        .visit("/following?project=" + project.slug())
        .type("Your email address", "victim@example.org")
        .press("Follow")
        .hasStatus(429);
  }

  @Test
  void feedsHoldWhatEverybodyMayReadAndNothingElse() {
    var feed = get("/projects/" + project.slug() + "/feed.atom");
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.headers().firstValue("content-type").orElse(""))
        .startsWith("application/atom+xml");
    assertThat(feed.body()).contains("Care without an appointment", alongside.url() + "/projects/");
    assertThat(get("/projects/feed.atom").body()).contains("Care without an appointment");
    assertThat(get("/projects/calendar.ics").statusCode()).isEqualTo(200);
    assertThat(get("/projects/" + project.slug() + "/calendar.ics").body())
        .startsWith("BEGIN:VCALENDAR\r\n");
    var hide = alongside.bean(SetVisibility.class);
    in(() ->
        hide.set(lead, project.id(), Life.Visibility.NAMED_PEOPLE, alongside.clock().instant()));
    assertThat(get("/projects/" + project.slug() + "/feed.atom").statusCode()).isEqualTo(404);
    assertThat(get("/projects/feed.atom").body()).doesNotContain("Care without an appointment");
    assertThat(get("/following?project=" + project.slug()).statusCode()).isEqualTo(404);
    assertThat(get("/following?area=Riverdale%20North").statusCode()).isEqualTo(404);
    in(() -> hide.set(lead, project.id(), Life.Visibility.EVERYONE, alongside.clock().instant()));
    assertThat(get("/projects/feed.atom").body()).contains("Care without an appointment");
  }

  private static HttpResponse<String> get(String path) {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(alongside.url() + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
