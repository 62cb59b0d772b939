package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.consultations.Asking;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Duty;
import org.alongside.consultations.Finding;
import org.alongside.consultations.Format;
import org.alongside.consultations.Pause;
import org.alongside.consultations.Run;
import org.alongside.consultations.Section;
import org.alongside.consultations.Size;
import org.alongside.consultations.Terms;
import org.alongside.facts.Channel;
import org.alongside.formats.FormatFact;
import org.alongside.projects.ProjectFact;
import org.alongside.publications.PublicationFact;
import org.junit.jupiter.api.Test;

/** The criteria about telling and asking people: 1, 2, 4, 6 and 7. */
class AskingCriteriaTest {

  private static final LocalDate OPENS = Story.day(10);
  private static final Run SIX_WEEKS = new Run(OPENS, OPENS.plusDays(41), 7);
  private final UUID text = UUID.randomUUID();

  private static Terms terms(Size size, Map<Format, LocalDate> ready) {
    var involvement = new Duty(Duty.Applies.YES, "Services change.", Story.day(9), "Director");
    return Terms.of(new Section.Matter(size, "The centre", "", "The lease ends."))
        .with(new Section.Formats(ready, ""))
        .with(new Section.Duties(involvement, Finding.NONE, Finding.NONE, Duty.NOT_SAID));
  }

  private static Asking asking(Terms terms, Run run, Map<Channel, Long> responses) {
    return new Asking(ConsultationId.random(), terms, run, 42, responses);
  }

  private static Asking asking(Map<Channel, Long> responses) {
    return asking(terms(Size.ORDINARY, easyRead(OPENS)), SIX_WEEKS, responses);
  }

  private static Map<Format, LocalDate> easyRead(LocalDate day) {
    return Map.of(Format.EASY_READ, day);
  }

  private static Story stated() {
    return new Story()
        .published()
        .on(1, ProjectFact.LEVEL_STATED, "project", UUID.randomUUID(), Map.of("level", "CONSULT"));
  }

  private Story told(Story story, int day) {
    return story.on(day, PublicationFact.PUBLISHED, "publication", text, Map.of());
  }

  private void ready(Story story, int day, String form) {
    story.on(day, FormatFact.READY, "publication", text, Map.of("form", form));
  }

  @Test
  void textsAreLookedAfterLikeThePage() {
    var story = told(new Story().published(), 5).on(180, ProjectFact.REVIEWED);
    assertThat(story.state(180, Criterion.PAGE_IS_LIVE)).isEqualTo(State.MET);
    assertThat(story.state(200, Criterion.PAGE_IS_LIVE)).isEqualTo(State.NOT_MET);
    assertThat(story.check(200).finding(Criterion.PAGE_IS_LIVE).records())
        .extracting(fact -> fact.where().subject())
        .containsExactly(text);
    story.on(199, PublicationFact.REVIEWED, "publication", text, Map.of());
    assertThat(story.state(200, Criterion.PAGE_IS_LIVE)).isEqualTo(State.MET);
  }

  @Test
  void aTextThatWasTakenBackNeedsNoLook() {
    var story = told(new Story().published(), 5).on(180, ProjectFact.REVIEWED);
    story.on(100, PublicationFact.WITHDRAWN, "publication", text, Map.of());
    assertThat(story.state(200, Criterion.PAGE_IS_LIVE)).isEqualTo(State.MET);
  }

  @Test
  void easyReadIsThereOnTheSameDay() {
    assertThat(new Story().published().state(5, Criterion.USABLE_FORMATS))
        .isEqualTo(State.NOT_DUE_YET);
    var story = told(new Story().published(), 5);
    assertThat(story.state(5, Criterion.USABLE_FORMATS)).isEqualTo(State.NOT_DUE_YET);
    assertThat(story.state(6, Criterion.USABLE_FORMATS)).isEqualTo(State.NOT_MET);
    ready(story, 5, "audio");
    assertThat(story.state(6, Criterion.USABLE_FORMATS)).isEqualTo(State.NOT_MET);
    ready(story, 5, "easy-read");
    assertThat(story.state(5, Criterion.USABLE_FORMATS)).isEqualTo(State.MET);
    assertThat(story.state(60, Criterion.USABLE_FORMATS)).isEqualTo(State.MET);
  }

  @Test
  void easyReadThatComesADayLaterIsLateForGood() {
    var story = told(new Story().published(), 5);
    ready(story, 6, "easy-read");
    assertThat(story.state(60, Criterion.USABLE_FORMATS)).isEqualTo(State.NOT_MET);
  }

  @Test
  void nobodyWaitsMoreThanTenWorkingDaysForAForm() {
    var story = told(new Story().published(), 5);
    ready(story, 5, "easy-read");
    var request = Map.of("form", "braille", "request", UUID.randomUUID().toString());
    story.on(7, FormatFact.REQUESTED, "publication", text, request);
    assertThat(story.state(21, Criterion.USABLE_FORMATS)).isEqualTo(State.MET);
    assertThat(story.state(22, Criterion.USABLE_FORMATS)).isEqualTo(State.NOT_MET);
    story.on(22, FormatFact.REQUEST_ANSWERED, "publication", text, request);
    assertThat(story.state(60, Criterion.USABLE_FORMATS)).isEqualTo(State.NOT_MET);
  }

  @Test
  void aFormThatCameInTenWorkingDaysIsInTime() {
    var story = told(new Story().published(), 5);
    ready(story, 5, "easy-read");
    var request = Map.of("form", "braille", "request", UUID.randomUUID().toString());
    story.on(7, FormatFact.REQUESTED, "publication", text, request);
    story.on(21, FormatFact.REQUEST_ANSWERED, "publication", text, request);
    assertThat(story.state(60, Criterion.USABLE_FORMATS)).isEqualTo(State.MET);
  }

  @Test
  void daysOnWhichItIsPausedAreNobodysTime() {
    var pause = new Pause(OPENS.plusDays(3), OPENS.plusDays(13));
    var moved = new Run(OPENS, OPENS.plusDays(51), 7, List.of(pause));
    var terms = terms(Size.ORDINARY, easyRead(OPENS));
    var story = stated().asked(asking(terms, moved, Map.of()));
    assertThat(story.state(20, Criterion.ENOUGH_TIME)).isEqualTo(State.MET);
    var same = new Run(OPENS, OPENS.plusDays(50), 7, List.of(pause));
    assertThat(stated().asked(asking(terms, same, Map.of())).state(20, Criterion.ENOUGH_TIME))
        .as("a day too few, counted without the pause")
        .isEqualTo(State.NOT_MET);
  }

  @Test
  void whoeverAskedForAFormDoesNotWaitWhileItIsPaused() {
    var pause = new Pause(OPENS.plusDays(3), OPENS.plusDays(10));
    var run = new Run(OPENS, OPENS.plusDays(60), 7, List.of(pause));
    var asking = asking(terms(Size.ORDINARY, easyRead(OPENS)), run, Map.of());
    var request = Map.of("form", "braille", "request", UUID.randomUUID().toString());
    var story = stated().asked(asking);
    story.on(10, FormatFact.REQUESTED, "consultation", asking.id().value(), request);
    assertThat(story.state(30, Criterion.USABLE_FORMATS)).isEqualTo(State.MET);
    assertThat(story.state(33, Criterion.USABLE_FORMATS)).isEqualTo(State.NOT_MET);
  }

  @Test
  void aConsultationIsThereInEveryFormThatItsSizeDemands() {
    for (var size : Size.values()) {
      var early = stated().asked(asking(terms(size, easyRead(OPENS)), SIX_WEEKS, Map.of()));
      assertThat(early.state(20, Criterion.USABLE_FORMATS))
          .as(size.name())
          .isEqualTo(size == Size.MAJOR ? State.NOT_MET : State.MET);
      var late =
          stated().asked(asking(terms(size, easyRead(OPENS.plusDays(1))), SIX_WEEKS, Map.of()));
      assertThat(late.state(20, Criterion.USABLE_FORMATS))
          .as(size.name())
          .isEqualTo(size == Size.SMALL ? State.MET : State.NOT_MET);
    }
  }

  @Test
  void theLevelIsStatedBeforeTheFirstActivity() {
    assertThat(stated().state(5, Criterion.LEVEL_JUSTIFIED)).isEqualTo(State.NOT_DUE_YET);
    var begun = new Story().published().on(5, ProjectFact.ACTIVITY_PUBLISHED);
    assertThat(begun.state(6, Criterion.LEVEL_JUSTIFIED)).isEqualTo(State.NO_EVIDENCE);
    begun.on(6, ProjectFact.LEVEL_STATED);
    assertThat(begun.state(6, Criterion.LEVEL_JUSTIFIED)).isEqualTo(State.NOT_MET);
    assertThat(stated().on(5, ProjectFact.ACTIVITY_PUBLISHED).state(6, Criterion.LEVEL_JUSTIFIED))
        .isEqualTo(State.MET);
  }

  @Test
  void whoAsksMoreThanASmallGroupSignsBeforehand() {
    assertThat(stated().asked(asking(Map.of())).state(20, Criterion.LEVEL_JUSTIFIED))
        .isEqualTo(State.MET);
    for (var wrong :
        List.of(
            Duty.NOT_SAID,
            new Duty(Duty.Applies.YES, "Services change.", Story.day(9), ""),
            new Duty(Duty.Applies.YES, "Services change.", Story.day(11), "Director"))) {
      var duties = new Section.Duties(wrong, Finding.NONE, Finding.NONE, Duty.NOT_SAID);
      var ordinary = asking(terms(Size.ORDINARY, Map.of()).with(duties), SIX_WEEKS, Map.of());
      assertThat(stated().asked(ordinary).state(20, Criterion.LEVEL_JUSTIFIED))
          .isEqualTo(State.NOT_MET);
      var small = asking(terms(Size.SMALL, Map.of()).with(duties), SIX_WEEKS, Map.of());
      assertThat(stated().asked(small).state(20, Criterion.LEVEL_JUSTIFIED)).isEqualTo(State.MET);
    }
  }

  @Test
  void thereIsTimeForThoseWhoNeedTheFormThatCameLast() {
    assertThat(stated().asked(asking(Map.of())).state(20, Criterion.ENOUGH_TIME))
        .isEqualTo(State.MET);
    var oneDayLess = new Run(OPENS, OPENS.plusDays(40), 7);
    var short1 = asking(terms(Size.ORDINARY, easyRead(OPENS)), oneDayLess, Map.of());
    assertThat(stated().asked(short1).state(20, Criterion.ENOUGH_TIME)).isEqualTo(State.NOT_MET);
    var late = asking(terms(Size.ORDINARY, easyRead(OPENS.plusDays(1))), SIX_WEEKS, Map.of());
    assertThat(stated().asked(late).state(20, Criterion.ENOUGH_TIME)).isEqualTo(State.NOT_MET);
    assertThat(late.fewestDays()).isEqualTo(41);
  }

  @Test
  void timeIsOnlyJudgedWherePeopleAreConsulted() {
    assertThat(stated().state(20, Criterion.ENOUGH_TIME)).isEqualTo(State.DOES_NOT_APPLY);
    var planned =
        stated()
            .on(
                2,
                ProjectFact.ACTIVITY_LEVEL_STATED,
                "activity",
                UUID.randomUUID(),
                Map.of("level", "CONSULT"));
    assertThat(planned.state(20, Criterion.ENOUGH_TIME)).isEqualTo(State.NOT_DUE_YET);
    planned.asked(asking(Map.of()));
    assertThat(planned.state(9, Criterion.ENOUGH_TIME)).isEqualTo(State.NOT_DUE_YET);
  }

  @Test
  void answersComeInTwoWaysAndOneOfThemIsNotOnline() {
    int lastDay = 51;
    var ways = new HashMap<Map<Channel, Long>, State>();
    ways.put(Map.of(), State.NO_EVIDENCE);
    ways.put(Map.of(Channel.WEB, 900L), State.NOT_MET);
    ways.put(Map.of(Channel.PAPER, 9L), State.NOT_MET);
    ways.put(Map.of(Channel.WEB, 900L, Channel.PHONE, 1L), State.MET);
    ways.put(Map.of(Channel.PAPER, 1L, Channel.PHONE, 1L), State.MET);
    ways.forEach((responses, state) -> {
      var story = stated().asked(asking(responses));
      assertThat(story.state(lastDay, Criterion.SEVERAL_WAYS_IN))
          .isEqualTo(state == State.MET ? State.MET : State.NOT_DUE_YET);
      assertThat(story.state(lastDay + 1, Criterion.SEVERAL_WAYS_IN)).isEqualTo(state);
    });
    assertThat(stated().state(99, Criterion.SEVERAL_WAYS_IN)).isEqualTo(State.NOT_DUE_YET);
  }
}
