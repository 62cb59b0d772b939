package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Answers;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Given;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Response;
import org.alongside.facts.Channel;
import org.alongside.identity.web.Letterbox;
import org.alongside.identity.web.SignedInAs;
import org.alongside.identity.web.Visiting;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.alongside.projects.Life;
import org.alongside.web.Limited;
import org.alongside.web.Rate;
import org.alongside.web.RateLimits;
import org.alongside.web.TooMany;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** From the letter to the saved answer: with little time, and with somebody's help. */
class AnsweringInBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside running;

  @BeforeAll
  static void start() {
    running = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static PublishedDecisions partners(String title) {
    return new PublishedDecisions(running, title, Life.Visibility.EVERYONE).partners(3);
  }

  /** What somebody does, one after the other; nothing else is asked of them. */
  private static final class Steps {

    private final Visitor visitor;
    private int taken;

    Steps(Visitor visitor) {
      this.visitor = visitor;
    }

    Visitor next() {
      taken++;
      return visitor;
    }
  }

  @Test
  void aLearntPartnerGoesFromTheLetterToASavedAnswerInAHandfulOfSteps() {
    var taken = partners("Saturdays");
    var id = taken.openNow("Shall we open on Saturdays?");
    var box = Letterbox.of(running, "saturdays.learnt1@example.org");
    timePasses();
    var link = Letterbox.link(box.letter());
    assertThat(link).isEqualTo(DecisionPaths.response(id));
    var steps = new Steps(browser.phone(running.url()));
    steps.next().visit(link).picture("not-signed-in");
    steps.next().type("Your email address", "saturdays.learnt1@example.org");
    steps.next().press("Send me a link");
    steps.next().visit(Letterbox.link(box.signInLetter()));
    steps.next().press("Sign me in").isAt(link).sees("Shall we open on Saturdays?");
    steps.next().choose("I agree").sees("Your answer is saved").picture("saved");
    assertThat(steps.taken).as("opening, signing in, choosing").isEqualTo(6);
    var saved = answer(id, taken.learnt.get(1));
    assertThat(saved.answer()).isEqualTo(Answer.AGREE);
    assertThat(saved.enteredBy()).isNull();
  }

  @Test
  void whoIsSignedInAlreadyOpensTheLinkAndPressesTwiceAlsoWithoutScripts() {
    var taken = partners("Sundays");
    var id = taken.openNow("Shall we open on Sundays?");
    var learnt = taken.learnt.get(2);
    var steps = new Steps(Visiting.as(running, learnt, browser.withoutScripts(running.url())));
    steps.next().visit(DecisionPaths.response(id));
    steps.next().choose("I disagree");
    steps.next().press("Save my answer").sees("Your answer is saved");
    assertThat(steps.taken).isEqualTo(3);
    assertThat(answer(id, learnt).answer()).isEqualTo(Answer.DISAGREE);
  }

  @Test
  void whoeverSavesWithoutEndWaitsAndLosesNothing() {
    var taken = partners("Nights");
    var id = taken.openNow("Shall we open at night?");
    var other = taken.openNow("Shall we open at noon?");
    var learnt = taken.learnt.get(1);
    var visitor = Visiting.as(running, learnt, browser.withoutScripts(running.url()));
    visitor.visit(DecisionPaths.response(id)).choose("I agree").press("Save my answer");
    visitor.sees("Your answer is saved");
    useUp(id, learnt);
    visitor.choose("I disagree").press("Save the change").hasStatus(429);
    visitor.sees("Nothing you typed is lost").sees("Wait a minute").picture("too-often");
    assertThat(answer(id, learnt).answer()).isEqualTo(Answer.AGREE);
    running.clock().advance(Duration.ofSeconds(61));
    visitor.press("Send it again").hasStatus(200).sees("Your answer is saved");
    assertThat(answer(id, learnt).answer()).isEqualTo(Answer.DISAGREE);
    useUp(id, learnt);
    visitor.visit(DecisionPaths.response(other)).choose("I agree").press("Save my answer");
    visitor.hasStatus(200).sees("Your answer is saved");
  }

  /** The limit of this page, as if it had been sent again and again. */
  private static void useUp(DecisionId id, PersonId person) {
    var limit = limited();
    var rate = new Rate(limit.times(), Duration.ofMinutes(limit.minutes()));
    assertThatThrownBy(
            () -> {
              for (int times = 0; times <= limit.times(); times++) {
                running
                    .bean(RateLimits.class)
                    .take(DecisionPaths.RESPONSE + "/" + id.value(), person.toString(), rate);
              }
            })
        .isInstanceOf(TooMany.class);
  }

  private static Limited limited() {
    return Arrays.stream(ResponsePages.class.getDeclaredMethods())
        .flatMap(method -> Stream.ofNullable(method.getAnnotation(Limited.class)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSupporterAnswersForAPartnerAndTheRecordSaysSo() {
    var taken = partners("Evenings");
    var id = taken.openNow("Shall we open in the evening?");
    var partner = taken.lived.get(1);
    var supporter = SignedInAs.somebody(running, "Joe Supporter");
    Visiting.as(running, partner, browser.visitor(running.url()))
        .visit("/me/supporters")
        .type("Your supporter's email address", "joe.supporter@example.org")
        .press("Ask them");
    Visitor joe = Visiting.as(running, supporter, browser.phone(running.url()));
    joe.visit(DecisionPaths.decision(id)).doesNotSee("Give your answer");
    joe.visit("/me").click("Somebody has asked you").press("Yes, I support");
    joe.press("Act for").visit(DecisionPaths.decision(id)).sees("You are acting for");
    joe.picture("acting").press("Give your answer").choose("I agree");
    joe.sees("Your answer is saved").visit(DecisionPaths.decision(id)).sees("You answered");
    joe.doesNotSee("entered this answer for you");
    joe.visit(DecisionPaths.response(id)).doesNotSee("entered this answer for you");
    var saved = answer(id, partner);
    assertThat(saved.answer()).isEqualTo(Answer.AGREE);
    assertThat(saved.enteredBy()).isEqualTo(supporter);
    joe.visit(DecisionPaths.decision(id)).open("I need more time");
    joe.press("Ask for 5 more working days").sees("5 more working days");
  }

  @Test
  void whoseAnswerWasEnteredIsToldOfItAndConfirmsIt() {
    var taken = partners("Mornings");
    var id = taken.openNow("Shall we open in the morning?");
    var partner = taken.lived.get(2);
    var chair = Visiting.as(running, taken.chair(), browser.visitor(running.url()));
    chair.visit(DecisionPaths.decision(id)).click("Enter an answer for a partner");
    chair.doesNotSee("Mornings learnt1").picture("entering");
    entered(taken.chair(), id, partner, Answer.AGREE);
    running.clock().advance(Duration.ofSeconds(61));
    entered(taken.chair(), id, partner, Answer.DISAGREE);
    timePasses();
    var letter =
        Letterbox.of(running, "mornings.lived2@example.org").letterWith("entered an answer");
    assertThat(letter).contains("Mornings lived0", "by phone", "The answer is: disagree");
    assertThat(letter).doesNotContain("objection that you raised");
    assertThat(Letterbox.link(letter)).isEqualTo(DecisionPaths.response(id));
    assertThat(toldOfEntered("Shall we open in the morning?")).isEqualTo(1);
    var own = Visiting.as(running, partner, browser.withoutScripts(running.url()));
    own.visit(DecisionPaths.decision(id)).sees("Mornings lived0 entered this answer for you");
    own.doesNotSee("An objection that you raised");
    own.visit(DecisionPaths.response(id)).sees("by phone").picture("entered-for");
    own.press("Save the change").sees("Your answer is saved").doesNotSee("entered this answer");
    assertThat(answer(id, partner).answer()).isEqualTo(Answer.DISAGREE);
    assertThat(answer(id, partner).enteredBy()).isNull();
  }

  private static long toldOfEntered(String question) {
    return running
        .database()
        .jdbc()
        .sql("SELECT count(*) FROM mail.shown_letter WHERE subject = ?")
        .param("An answer was entered for you: " + question)
        .query(Long.class)
        .single();
  }

  private static void entered(PersonId by, DecisionId id, PersonId partner, Answer answer) {
    var way = new Given.EnteredFor(Actor.of(by), Channel.PHONE, true);
    var given = new Given(1, answer, null, way);
    var now = running.clock().instant();
    var cast = running.bean(CastResponse.class);
    running
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            _ -> assertThat(cast.cast(id, partner, given, now)).isInstanceOf(Attempt.Done.class));
  }

  /** A job that has just run looks again a minute later, by the clock that the test turns. */
  private static void timePasses() {
    for (int minute = 0; minute < 8; minute++) {
      running.clock().advance(Duration.ofSeconds(61));
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }
  }

  private static Response answer(DecisionId id, PersonId person) {
    var open = (OpenDecision) running.bean(Decisions.class).find(id).orElseThrow();
    var asked = open.asked(person).orElseThrow();
    return running.bean(Answers.class).latest(id, open.current().number()).stream()
        .filter(response -> response.asked().equals(asked.id()))
        .findFirst()
        .orElseThrow();
  }
}
