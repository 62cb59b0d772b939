package org.alongside.notices.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.counting.Threshold;
import org.alongside.database.RunningAlongside;
import org.alongside.database.TestClock;
import org.alongside.database.TestDatabase;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.Answer;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Given;
import org.alongside.decisions.Method;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.StartDraft;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipId;
import org.alongside.people.Contact;
import org.alongside.people.ContactWay;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** What partners are told through the life of a decision, with two nodes at work. */
class NoticesTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant OPENS = Instant.parse("2027-03-08T10:00:00Z");
  private static final Instant CLOSES = Instant.parse("2027-03-15T10:00:00Z");
  private static final String QUESTION = "Shall we open on Saturdays?";

  private final TestDatabase database = TestDatabase.fresh();
  private final TestClock clock = new TestClock(NOW);
  private final PartnershipId partnership = new PartnershipId(UUID.randomUUID());
  private final List<PersonId> lived = new ArrayList<>();
  private final List<PersonId> learnt = new ArrayList<>();

  @Test
  void everyoneIsToldOfEachThingOnceInTheirOwnWay() {
    try (var one = RunningAlongside.start(database, clock, true)) {
      var two = RunningAlongside.start(database, clock, true);
      found(one);
      var id = announced(one);
      told("You will be asked: ", 5);
      waitUntil(() -> byHand() == 1);
      clock.set(OPENS.plusSeconds(1));
      told("Please answer: ", 5);
      assertThat(body("Please answer: ")).contains("/decisions/" + id.value() + "/response");
      answers(one, id, lived.getFirst());
      answers(one, id, learnt.getFirst());
      clock.set(CLOSES.minus(Duration.ofHours(25)));
      answers(one, id, learnt.get(1));
      assertThat(letters("One day left: ")).isZero();
      clock.set(CLOSES.minus(Duration.ofHours(23)));
      told("One day left: ", 2);
      for (int minutes = 0; minutes < 5; minutes++) {
        clock.advance(Duration.ofMinutes(2));
        pause(300);
      }
      assertThat(letters("One day left: ")).isEqualTo(2);
      clock.set(CLOSES.plusSeconds(1));
      told("The outcome: ", 5);
      assertThat(body("The outcome: ")).containsPattern("\\b[0-9a-f]{64}\\b");
      assertThat(letters("")).isEqualTo(17);
      two.stop();
      reachedByHand(one);
    }
  }

  @Test
  void whoeverObjectsAgainAndAgainIsToldOfOnceInSomeHours() {
    try (var one = RunningAlongside.start(database, clock, true)) {
      found(one);
      var id = announced(one, new Method.NoObjections());
      clock.set(OPENS.plusSeconds(1));
      told("Please answer: ", 5);
      for (int times = 0; times < 4; times++) {
        says(one, id, Answer.OBJECT, "Once more, " + times);
        says(one, id, Answer.STAND_ASIDE, null);
      }
      says(one, id, Answer.OBJECT, "It is too loud then.");
      told("Somebody objects: ", 5);
      waitUntil(() -> jobs() == 1);
      assertThat(letters("Somebody objects: ")).isEqualTo(5);
      clock.advance(TellOfObjections.APART);
      told("Somebody objects: ", 10);
      clock.advance(TellOfObjections.APART);
      pause(500);
      assertThat(letters("Somebody objects: ")).as("all that followed, told once").isEqualTo(10);
      assertThat(jobs()).isZero();
    }
  }

  private void says(
      RunningAlongside running, DecisionId id, Answer answer, @Nullable String words) {
    var given = Given.onScreen(1, answer, words);
    var cast = running.bean(CastResponse.class);
    within(running, () -> done(cast.cast(id, lived.get(1), given, clock.instant())));
  }

  private long jobs() {
    return database
        .jdbc()
        .sql(
            "SELECT count(*) FROM database.scheduled_tasks WHERE task_instance LIKE 'OBJECTION_RAISED/%'")
        .query(Long.class)
        .single();
  }

  /** The one who wants to be rung: announced, opened, reminded, outcome. */
  private void reachedByHand(RunningAlongside running) {
    waitUntil(() -> byHand() == 4);
    var coordinator = SignedInAs.somebody(running, "Jo Keen", Role.CO_ORDINATOR);
    var visitor = browser.visitor(running.url());
    visitor
        .page()
        .context()
        .addCookies(
            List.of(
                new com.microsoft.playwright.options.Cookie(
                        SignedInAs.COOKIE, SignedInAs.cookie(running, coordinator))
                    .setUrl(running.url())));
    visitor
        .visit("/notices/by-hand")
        .hasStatus(200)
        .sees("01632 960123")
        .sees("Please answer: " + QUESTION)
        .picture("by-hand")
        .press("I have told")
        .hasStatus(200);
    assertThat(byHand()).isEqualTo(3);
    browser.phone(running.url()).visit("/notices/by-hand").doesNotSee("01632 960123");
  }

  private void found(RunningAlongside running) {
    database
        .jdbc()
        .sql("INSERT INTO partnerships.partnership (id, project, slug) VALUES (?, ?, 'pathway')")
        .params(partnership.value(), UUID.randomUUID())
        .update();
    for (int i = 0; i < 3; i++) {
      lived.add(joins(running, Side.LIVED, i));
      learnt.add(joins(running, Side.LEARNT, i));
    }
  }

  private PersonId joins(RunningAlongside running, Side side, int number) {
    var email = new EmailAddress((side + "." + number + "@example.org"));
    boolean rung = side == Side.LIVED && number == 2;
    var contact =
        rung ? new Contact(null, "01632 960123", null, ContactWay.PHONE) : Contact.by(email);
    var person = Person.joining(side == Side.LIVED ? "Ann" : "Ben", contact, NOW);
    running.bean(People.class).add(person);
    database
        .jdbc()
        .sql(
            """
            INSERT INTO partnerships.place (id, partnership, person, side, voting, co_chair,
              presence, since)
            VALUES (?, ?, ?, ?, true, ?, 'HERE', '2027-01-01T00:00:00Z')
            """)
        .params(
            UUID.randomUUID(), partnership.value(), person.id().value(), side.name(), number == 0)
        .update();
    return person.id();
  }

  private DecisionId announced(RunningAlongside running) {
    return announced(running, new Method.BothGroupsAgree(Threshold.MORE_THAN_HALF));
  }

  private DecisionId announced(RunningAlongside running, Method method) {
    var proposal = new Proposal(QUESTION, "Many asked for it.", List.of());
    var terms = done(Terms.of(proposal, method, new Timetable(OPENS, CLOSES, null), 5));
    var start = running.bean(StartDraft.class);
    var id =
        within(running, () -> done(start.start(partnership, lived.getFirst(), terms, NOW))).id();
    for (var chair : List.of(lived.getFirst(), learnt.getFirst())) {
      int version = running.bean(Decisions.class).find(id).orElseThrow().dossier().version();
      within(running, () -> done(running.bean(AgreeToOpen.class).agree(id, version, chair, NOW)));
    }
    return id;
  }

  private void answers(RunningAlongside running, DecisionId id, PersonId person) {
    var cast = running.bean(CastResponse.class);
    within(
        running,
        () -> done(cast.cast(id, person, Given.onScreen(1, Answer.AGREE, null), clock.instant())));
  }

  private void told(String subject, int people) {
    // A job that was just running when the clock was turned is due again a minute later.
    for (int i = 0; i < 60 && letters(subject) < people; i++) {
      pause(500);
      clock.advance(Duration.ofSeconds(61));
    }
    assertThat(letters(subject)).isEqualTo(people);
  }

  /** About the decision of this test: the demonstration has its own. */
  private long letters(String subject) {
    return database
        .jdbc()
        .sql("SELECT count(*) FROM mail.shown_letter WHERE subject LIKE ?")
        .param(subject + "%" + QUESTION)
        .query(Long.class)
        .single();
  }

  private String body(String subject) {
    return database
        .jdbc()
        .sql("SELECT body FROM mail.shown_letter WHERE subject LIKE ? LIMIT 1")
        .param(subject + "%" + QUESTION)
        .query(String.class)
        .single();
  }

  private long byHand() {
    return database
        .jdbc()
        .sql("SELECT count(*) FROM notices.by_hand WHERE NOT told AND about = ?")
        .param(QUESTION)
        .query(Long.class)
        .single();
  }

  private static <T> T within(RunningAlongside running, Supplier<T> work) {
    return Objects.requireNonNull(
        running.bean(TransactionTemplate.class).execute(status -> work.get()));
  }

  private static <T> T done(Attempt<T> attempt) {
    if (attempt instanceof Attempt.Done<T>(var value)) {
      return value;
    }
    throw new AssertionError(attempt.toString());
  }

  private static void waitUntil(BooleanSupplier reached) {
    for (int i = 0; i < 600 && !reached.getAsBoolean(); i++) {
      pause(50);
    }
    assertThat(reached.getAsBoolean()).isTrue();
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
