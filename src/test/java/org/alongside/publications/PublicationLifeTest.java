package org.alongside.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.alongside.projects.Activity;
import org.alongside.projects.Examples;
import org.alongside.projects.Section.Contact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationLifeTest {

  private static final Instant NOW = Examples.NOW;
  private static final LocalDate REVIEW = LocalDate.of(2027, 9, 1);
  private static final Text TEXT =
      new Text("The bus moves", "It stops here.", "More people come.", "All of it.", "Riverdale");
  private static final Contact CONTACT = new Contact("Sam Field", "", "sam@example.org", "");

  private final Actor writer = Actor.of(PersonId.random());
  private final Actor reader = Actor.of(PersonId.random());
  private final InMemory store = new InMemory();
  private final Around around = new Around();
  private List<Reason> faults = List.of();
  private final Readiness readiness =
      new Readiness(store, around.projects(), around.activities(), _ -> faults);
  private final Publication draft = begun();

  private Publication begun() {
    var start = new StartPublication(store, store);
    return done(
        start.start(writer, around.project(), around.activity(), Text.titled("The bus"), NOW));
  }

  private static <T> T done(Attempt<T> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<T>) attempt).value();
  }

  private static List<Reason> refused(Attempt<?> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    return ((Attempt.Refused<?>) attempt).reasons();
  }

  private Attempt<Publication> write(Text text) {
    return write(text, now().draft().version());
  }

  private Attempt<Publication> write(Text text, long seen) {
    var words = new RevisePublication.Words(text, CONTACT, seen);
    return new RevisePublication(store, store).revise(writer, draft.id(), words, NOW);
  }

  private Attempt<Publication> publish(@Nullable Instant at) {
    var order = new PublishPublication.Order(at, REVIEW, now().draft().version());
    return new PublishPublication(store, readiness, store).publish(reader, draft.id(), order, NOW);
  }

  private Attempt<Publication> correct(String because) {
    var notice = new CorrectPublication.Notice(because, now().draft().version());
    return new CorrectPublication(store, readiness, store).correct(reader, draft.id(), notice, NOW);
  }

  private Attempt<Publication> approve(Actor actor) {
    return new ApprovePublication(store, store)
        .approve(actor, draft.id(), now().draft().version(), NOW);
  }

  private Publication now() {
    return store.find(draft.id()).orElseThrow();
  }

  @Test
  void beginsWithTheProjectsOwnContact() {
    assertThat(draft.contact()).isEqualTo(Examples.COMPLETE.contact());
    assertThat(draft.slug().value()).isEqualTo("the-bus");
    assertThat(store.told()).containsExactly("publications.started");
  }

  @Test
  void nothingIsPublishedBeforeEverythingIsThereAndAllIsSaidAtOnce() {
    around.show(Activity.State.DRAFT);
    faults = List.of(PublicationReason.NOT_SCHEDULED);
    assertThat(done(write(Text.titled("The bus"))).shown()).isFalse();
    assertThat(refused(publish(NOW)))
        .containsExactly(
            PublicationReason.SUMMARY_MISSING,
            PublicationReason.WHY_MISSING,
            PublicationReason.BODY_MISSING,
            PublicationReason.NOT_SCHEDULED,
            PublicationReason.ACTIVITY_NOT_PUBLISHED,
            PublicationReason.MOMENT_PASSED);
  }

  @Test
  void contactAndProjectAreNeededAndTheReviewLiesAhead() {
    var words = new RevisePublication.Words(TEXT, new Contact("Sam", "", "", ""), 1);
    done(new RevisePublication(store, store).revise(writer, draft.id(), words, NOW));
    around.withdraw();
    var order = new PublishPublication.Order(null, LocalDate.of(2027, 3, 4), 2);
    var publish = new PublishPublication(store, readiness, store);
    assertThat(refused(publish.publish(reader, draft.id(), order, NOW)))
        .containsExactly(
            PublicationReason.CONTACT_MISSING,
            PublicationReason.PROJECT_NOT_PUBLISHED,
            PublicationReason.REVIEW_NOT_AHEAD);
  }

  @Test
  void whatIsPublishedIsKeptAndReadUntilTheCorrectionIsPublished() {
    done(write(TEXT));
    assertThat(done(publish(null)).edition().orElseThrow().text()).isEqualTo(TEXT);
    var better = new Text("The bus stays", "s", "w", "b", "");
    done(write(better));
    assertThat(now().edition().orElseThrow().text()).isEqualTo(TEXT);
    assertThat(now().title()).isEqualTo("The bus moves");
    assertThat(refused(correct(""))).containsExactly(PublicationReason.REASON_MISSING);
    var corrected = done(correct("It stays after all.")).edition().orElseThrow();
    assertThat(corrected.text()).isEqualTo(better);
    assertThat(corrected.number()).isEqualTo(2);
    assertThat(store.editions(draft.id())).extracting(Edition::text).containsExactly(TEXT, better);
    assertThat(refused(correct("Again"))).containsExactly(PublicationReason.NOTHING_CHANGED);
    assertThat(refused(publish(null))).containsExactly(PublicationReason.ALREADY_PUBLISHED);
    assertThat(store.told().getLast()).isEqualTo("publications.corrected");
  }

  @Test
  void whereASecondPersonReadsFirstTheOneWhoWroteItLastIsNotTheSecond() {
    new SetSecondReader(store, store).set(reader, around.project().id(), true, NOW);
    done(write(TEXT));
    assertThat(refused(publish(null))).containsExactly(PublicationReason.NOT_APPROVED);
    assertThat(refused(approve(writer))).containsExactly(PublicationReason.WROTE_IT_YOURSELF);
    done(approve(reader));
    done(write(new Text("Other", "s", "w", "b", "")));
    assertThat(refused(publish(null))).as("other words").contains(PublicationReason.NOT_APPROVED);
    done(approve(reader));
    done(publish(null));
    done(write(TEXT));
    assertThat(refused(correct("Why"))).containsExactly(PublicationReason.NOT_APPROVED);
    done(approve(reader));
    done(correct("Why"));
    assertThat(store.told())
        .containsSubsequence("publications.second-reader-set", "publications.approved");
  }

  @Test
  void settingItTwiceIsOneFact() {
    var set = new SetSecondReader(store, store);
    set.set(reader, around.project().id(), true, NOW);
    set.set(reader, around.project().id(), true, NOW);
    assertThat(store.told()).containsOnlyOnce("publications.second-reader-set");
  }

  @Test
  void whoeverReadAnOlderVersionIsOvertaken() {
    done(write(TEXT));
    assertThat(write(TEXT, 1)).isInstanceOf(Attempt.Overtaken.class);
    var order = new PublishPublication.Order(null, REVIEW, 1);
    assertThat(
            new PublishPublication(store, readiness, store).publish(reader, draft.id(), order, NOW))
        .isInstanceOf(Attempt.Overtaken.class);
    assertThat(new ApprovePublication(store, store).approve(reader, draft.id(), 1, NOW))
        .isInstanceOf(Attempt.Overtaken.class);
    done(publish(null));
    assertThat(
            new CorrectPublication(store, readiness, store)
                .correct(reader, draft.id(), new CorrectPublication.Notice("x", 1), NOW))
        .isInstanceOf(Attempt.Overtaken.class);
  }

  @Test
  void itIsPublishedByItselfWhenItsMomentHasCome() {
    done(write(TEXT));
    var at = NOW.plus(Duration.ofDays(2));
    done(publish(at));
    assertThat(refused(write(TEXT))).containsExactly(PublicationReason.SCHEDULED);
    var due = new PublishWhenDue(store, readiness, store);
    assertThat(refused(due.publish(draft.id(), at.minusSeconds(1))))
        .containsExactly(PublicationReason.NOT_SCHEDULED);
    var out = done(due.publish(draft.id(), at.plusSeconds(9)));
    assertThat(out.edition().orElseThrow().change())
        .isEqualTo(new Edition.Change(reader.personOrThrow(), at.plusSeconds(9)));
    assertThat(store.facts.getLast().who().actor()).isNull();
    assertThat(refused(due.publish(draft.id(), at.plusSeconds(99))))
        .containsExactly(PublicationReason.NOT_SCHEDULED);
  }

  @Test
  void whatCameInTheWayMakesItADraftAgainAndThatIsTold() {
    done(write(TEXT));
    done(publish(NOW.plusSeconds(60)));
    around.withdraw();
    done(new PublishWhenDue(store, readiness, store).publish(draft.id(), NOW.plusSeconds(60)));
    assertThat(now().phase()).isEqualTo(new Phase.Draft());
    assertThat(store.told().getLast()).isEqualTo("publications.called-back");
  }

  @Test
  void itCanBeCalledBackWhileItWaits() {
    done(write(TEXT));
    var callBack = new CallBackPublication(store, store);
    assertThat(refused(callBack.callBack(reader, draft.id(), NOW)))
        .containsExactly(PublicationReason.NOT_SCHEDULED);
    done(publish(NOW.plusSeconds(60)));
    assertThat(done(callBack.callBack(reader, draft.id(), NOW)).phase())
        .isEqualTo(new Phase.Draft());
  }

  @Test
  void whatIsTakenBackSaysWhyAndIsOver() {
    var withdraw = new WithdrawPublication(store, store);
    assertThat(refused(withdraw.withdraw(reader, draft.id(), "Wrong", NOW)))
        .containsExactly(PublicationReason.NOT_PUBLISHED);
    done(write(TEXT));
    done(publish(null));
    assertThat(refused(withdraw.withdraw(reader, draft.id(), " ", NOW)))
        .containsExactly(PublicationReason.REASON_MISSING);
    var taken = done(withdraw.withdraw(reader, draft.id(), "Wrong", NOW));
    assertThat(taken.shown()).isTrue();
    assertThat(taken.out()).isFalse();
    assertThat(refused(write(TEXT))).containsExactly(PublicationReason.WITHDRAWN);
    assertThat(refused(correct("x"))).containsExactly(PublicationReason.WITHDRAWN);
    assertThat(refused(withdraw.withdraw(reader, draft.id(), "x", NOW)))
        .containsExactly(PublicationReason.WITHDRAWN);
    assertThat(refused(approve(reader))).containsExactly(PublicationReason.WITHDRAWN);
  }

  @Test
  void lookingAgainMovesTheDayOfTheNextLook() {
    var review = new ReviewPublication(store, store);
    assertThat(refused(review.review(reader, draft.id(), REVIEW, NOW)))
        .containsExactly(PublicationReason.NOT_PUBLISHED);
    done(write(TEXT));
    done(publish(null));
    assertThat(refused(review.review(reader, draft.id(), LocalDate.of(2027, 3, 4), NOW)))
        .containsExactly(PublicationReason.REVIEW_NOT_AHEAD);
    assertThat(done(review.review(reader, draft.id(), REVIEW.plusDays(9), NOW)).review())
        .isEqualTo(REVIEW.plusDays(9));
    assertThat(store.editions(draft.id())).hasSize(1);
  }

  @Test
  void aTextWithoutATitleIsNone() {
    assertThatThrownBy(() -> Text.titled(" ")).hasMessageContaining("title");
  }
}
