package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.OVER;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.alongside.consultations.WalkIn.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.consultations.Run.Window;
import org.alongside.participation.Act;
import org.alongside.participation.Attempt;
import org.alongside.participation.Obstacle;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.Invitation;
import org.alongside.projects.ProjectId;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.QuestionnaireReason;
import org.junit.jupiter.api.Test;

class ConsultationLifeTest {

  private final InMemory store = new InMemory();
  private final Activity activity = WalkIn.activity();
  private final Actor lead = Actor.of(PersonId.random());

  private Consultation draft(Size size) {
    var draft = WalkIn.draft(size, activity);
    store.add(draft);
    return draft;
  }

  private Attempt<Consultation> publish(Consultation draft, long seen) {
    return publishing((_, _, _) -> List.of()).publish(lead, draft.id(), seen, NOW);
  }

  private PublishConsultation publishing(Obstacle obstacles) {
    BeforeOpening before =
        (consultation, level) ->
            obstacles.to(Act.OPEN, consultation.place().project().value(), level);
    return new PublishConsultation(
        store, new OneActivity(activity), _ -> WalkIn.MINIMUM, before, store);
  }

  private Consultation published() {
    return done(publish(draft(Size.MAJOR), 1));
  }

  private static <T> T done(Attempt<T> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<T>) attempt).value();
  }

  private static List<Reason> refused(Attempt<?> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    return ((Attempt.Refused<?>) attempt).reasons();
  }

  @Test
  void beginsWithWhatTheActivitySaysAlready() {
    var started =
        done(new StartConsultation(store, store).start(lead, activity, Size.ORDINARY, NOW));
    assertThat(started.title()).isEqualTo("The walk-in centre");
    assertThat(started.slug().value()).isEqualTo("the-walk-in-centre");
    assertThat(started.terms().deciding().decider()).isEqualTo("The Board");
    assertThat(started.terms().deciding().by()).isEqualTo(day(9, 1));
    assertThat(started.terms().deciding().nothingDecided()).isFalse();
    assertThat(started.terms().timing()).isEqualTo(new Section.Timing(TODAY, WalkIn.LAST_DAY, 0));
    assertThat(store.told()).containsExactly("consultations.started");
  }

  @Test
  void anActivityAsksOnce() {
    draft(Size.SMALL);
    assertThat(refused(new StartConsultation(store, store).start(lead, activity, Size.SMALL, NOW)))
        .containsExactly(ConsultationReason.THERE_ALREADY);
    assertThat(store.told()).isEmpty();
  }

  @Test
  void draftIsRevisedAndWhoReadAnOlderVersionIsTold() {
    var draft = draft(Size.SMALL);
    var revise = new ReviseConsultation(store, store);
    var influence = new Section.Influence("All of it.", "", "");
    var next = done(revise.revise(lead, draft.id(), influence, 1, NOW));
    assertThat(next.terms().influence()).isEqualTo(influence);
    assertThat(next.version()).isEqualTo(2);
    assertThat(revise.revise(lead, draft.id(), influence, 1, NOW))
        .isInstanceOf(Attempt.Overtaken.class);
    var write = new WriteQuestions(store, store);
    var questions = WalkIn.questions("Where?");
    assertThat(write.write(lead, draft.id(), questions, 1, NOW))
        .isInstanceOf(Attempt.Overtaken.class);
    assertThat(done(write.write(lead, draft.id(), questions, 2, NOW)).questions())
        .isEqualTo(questions);
  }

  @Test
  void whatIsPublishedIsWhatWasReadAndItsFirstEditionIsKept() {
    var draft = draft(Size.MAJOR);
    assertThat(publish(draft, 0)).isInstanceOf(Attempt.Overtaken.class);
    var published = done(publish(draft, 1));
    assertThat(published.run()).contains(new Run(TODAY, WalkIn.LAST_DAY, 7));
    assertThat(published.window(NOW)).isEqualTo(Window.OPEN);
    var first = store.editions(draft.id()).getFirst();
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.terms()).isEqualTo(draft.terms());
    assertThat(first.change().by()).isEqualTo(lead.person());
    assertThat(refused(publish(draft, 2))).containsExactly(ConsultationReason.ALREADY_PUBLISHED);
    assertThat(store.told()).containsExactly("consultations.published");
  }

  @Test
  void whatIsPublishedIsNoLongerRevised() {
    var published = published();
    var revise = new ReviseConsultation(store, store);
    assertThat(refused(revise.revise(lead, published.id(), Section.Influence.EMPTY, 9, NOW)))
        .containsExactly(ConsultationReason.ALREADY_PUBLISHED);
    var write = new WriteQuestions(store, store);
    assertThat(refused(write.write(lead, published.id(), WalkIn.questions(), 9, NOW)))
        .containsExactly(ConsultationReason.ALREADY_PUBLISHED);
  }

  @Test
  void nothingIsPublishedWhileAnythingLacksAndOthersMayHaveReasonsToo() {
    var draft =
        WalkIn.draft(
            WalkIn.terms(Size.MAJOR).with(Section.Ways.EMPTY), WalkIn.questions(), activity);
    store.add(draft);
    Reason other = () -> "other.reason";
    var attempt = publishing((_, _, _) -> List.of(other)).publish(lead, draft.id(), 1, NOW);
    assertThat(refused(attempt)).containsExactly(Lack.of(Gate.OFFLINE), other);
    assertThat(store.find(draft.id()).orElseThrow().shown()).isFalse();
    assertThat(store.editions(draft.id())).isEmpty();
    assertThat(store.facts).isEmpty();
  }

  @Test
  void moreTimeIsGivenForAReasonAndNeverLess() {
    var published = published();
    var extend = new ExtendConsultation(store, store);
    var none = new ExtendConsultation.Longer(WalkIn.LAST_DAY, " ");
    assertThat(refused(extend.extend(lead, published.id(), none, NOW)))
        .containsExactly(ConsultationReason.NOT_LATER, ConsultationReason.REASON_MISSING);
    var slip = new ExtendConsultation.Longer(day(7, 14).plusYears(1), "Easy Read came late.");
    assertThat(refused(extend.extend(lead, published.id(), slip, NOW)))
        .containsExactly(ConsultationReason.LAST_DAY_TOO_FAR);
    var longer = new ExtendConsultation.Longer(day(7, 14), "Easy Read came late.");
    var now = done(extend.extend(lead, published.id(), longer, NOW));
    assertThat(now.window(OVER)).isEqualTo(Window.OPEN);
    assertThat(now.run().orElseThrow().lateDays()).isEqualTo(7);
    var edition = store.editions(published.id()).getLast();
    assertThat(edition.number()).isEqualTo(2);
    assertThat(edition.because()).isEqualTo("Easy Read came late.");
    assertThat(store.facts.getLast().details())
        .containsEntry("from", "2027-06-30")
        .containsEntry("lastDay", "2027-07-14");
  }

  @Test
  void nobodyIsGivenTimeOnceItIsOver() {
    var published = published();
    var longer = new ExtendConsultation.Longer(day(7, 14), "Too few came.");
    var extend = new ExtendConsultation(store, store);
    assertThat(refused(extend.extend(lead, published.id(), longer, OVER)))
        .containsExactly(ConsultationReason.CLOSED);
    var draft = WalkIn.draft(Size.SMALL, WalkIn.activity());
    store.add(draft);
    assertThat(refused(extend.extend(lead, draft.id(), longer, NOW)))
        .containsExactly(ConsultationReason.NOT_PUBLISHED);
  }

  @Test
  void wordsAreMendedForAReasonAndMeaningIsNot() {
    var published = published();
    var fix = new FixWording(store, store);
    var mended = WalkIn.questions("Should the centre move?");
    long seen = published.version();
    var silent = new FixWording.Fix(mended, "", seen);
    assertThat(refused(fix.fix(lead, published.id(), silent, NOW)))
        .containsExactly(ConsultationReason.REASON_MISSING);
    var spoken = new FixWording.Fix(mended, "It was unclear what moves.", seen);
    assertThat(done(fix.fix(lead, published.id(), spoken, NOW)).questions()).isEqualTo(mended);
    assertThat(store.editions(published.id()).getLast().number()).isEqualTo(2);
    assertThat(fix.fix(lead, published.id(), spoken, NOW)).isInstanceOf(Attempt.Overtaken.class);
    var fewer = new Questionnaire(List.of(), Questionnaire.Order.FIXED);
    var other = new FixWording.Fix(fewer, "Shorter.", 99);
    assertThat(refused(fix.fix(lead, published.id(), other, NOW)))
        .contains(ConsultationReason.LAST_OPEN_QUESTION_GONE)
        .filteredOn(QuestionnaireReason.class::isInstance)
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void closesWhenItsLastDayIsOverAndNotBefore() {
    var published = published();
    var close = new CloseConsultation(store, store, store);
    assertThat(refused(close.close(published.id(), OVER.minusSeconds(1))))
        .containsExactly(ConsultationReason.NOT_OVER_YET);
    var closed = done(close.close(published.id(), OVER));
    assertThat(closed.phase()).isInstanceOf(Phase.Closed.class);
    assertThat(closed.window(OVER)).isEqualTo(Window.LATE);
    assertThat(closed.window(NOW)).as("whoever comes after the count").isEqualTo(Window.LATE);
    assertThat(store.facts.getLast().kind()).isEqualTo("consultations.closed");
    assertThat(refused(close.close(published.id(), OVER)))
        .containsExactly(ConsultationReason.CLOSED);
  }

  @Test
  void lateIsAtMostFourWeeks() {
    assertThatThrownBy(() -> new Section.Timing(null, null, 29)).hasMessageContaining("28");
    assertThatThrownBy(() -> new Section.Timing(null, null, -1)).hasMessageContaining("28");
  }

  /** One activity, which no test here changes. */
  private record OneActivity(Activity only) implements Activities {

    @Override
    public Optional<Activity> find(ActivityId id) {
      return Optional.of(only);
    }

    @Override
    public Optional<Activity> named(ProjectId project, String slug) {
      return Optional.of(only);
    }

    @Override
    public Optional<Activity> claim(ActivityId id) {
      return Optional.of(only);
    }

    @Override
    public List<Activity> of(ProjectId project) {
      return List.of(only);
    }

    @Override
    public Activity add(Activity activity) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean save(ActivityId id, Invitation invitation, long seen) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void save(ActivityId id, Activity.State state) {
      throw new UnsupportedOperationException();
    }
  }
}
