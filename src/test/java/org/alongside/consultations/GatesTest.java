package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.MINIMUM;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.alongside.consultations.WalkIn.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.consultations.Duty.Applies;
import org.alongside.participation.Level;
import org.alongside.participation.Reason;
import org.alongside.projects.Activity;
import org.alongside.projects.ProjectId;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question.Need;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.QuestionnaireReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GatesTest {

  private static final Terms MAJOR = WalkIn.terms(Size.MAJOR);

  private static List<Reason> lacks(Terms terms) {
    return lacks(terms, WalkIn.questions(), WalkIn.activity());
  }

  private static List<Reason> lacks(Terms terms, Questionnaire questions, Activity activity) {
    return Gates.lacks(WalkIn.draft(terms, questions, activity), activity, MINIMUM, TODAY);
  }

  private static Set<Gate> gates(List<Reason> lacks) {
    var gates = EnumSet.noneOf(Gate.class);
    lacks.stream()
        .filter(Lack.class::isInstance)
        .map(lack -> ((Lack) lack).gate())
        .forEach(gates::add);
    return gates;
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void nothingIsLackingWhereEverythingIsThere(Size size) {
    assertThat(lacks(WalkIn.terms(size))).isEmpty();
  }

  /** One thing taken away from what a major change needs, and the gate that misses it. */
  static Stream<Arguments> missing() {
    var matter = MAJOR.matter();
    var duties = MAJOR.duties();
    var ways = Section.Ways.EMPTY;
    return Stream.of(
        lack(Gate.WHY, new Section.Matter(Size.MAJOR, "T", matter.summary(), " ")),
        lack(Gate.SUMMARY, new Section.Matter(Size.MAJOR, "T", "", matter.why())),
        lack(Gate.CAN_CHANGE, new Section.Influence("", "x", "x")),
        lack(Gate.FIXED, new Section.Influence("x", "", "x")),
        lack(Gate.FIXED, new Section.Influence("x", "x", "")),
        lack(Gate.DECIDER, new Section.Deciding("", day(9, 1), true, "")),
        lack(Gate.DECIDED_BY, new Section.Deciding("Board", null, true, "")),
        lack(Gate.DECIDED_AFTER_CLOSE, new Section.Deciding("Board", day(6, 30), true, "")),
        lack(Gate.NOTHING_DECIDED, new Section.Deciding("Board", day(9, 1), false, "")),
        lack(Gate.OPTIONS, new Section.Options(List.of("One"), "none", "x")),
        lack(Gate.TURNED_DOWN, new Section.Options(List.of("a", "b"), "", "x")),
        lack(Gate.EFFECTS, new Section.Options(List.of("a", "b"), "none", "")),
        lack(Gate.LAST_DAY, Section.Timing.EMPTY),
        lack(Gate.LAST_DAY_PASSED, new Section.Timing(null, TODAY.minusDays(1), 0)),
        lack(Gate.LAST_DAY_PASSED, new Section.Timing(day(7, 1), day(6, 30), 0)),
        lack(Gate.TIME, new Section.Timing(null, TODAY.plusDays(82), 0)),
        lack(Gate.OFFLINE, ways),
        lack(Gate.EARLIER, new Section.Earlier(" ")),
        lack(Gate.INVOLVEMENT, duties(Duty.NOT_SAID, duties.equality())),
        lack(
            Gate.INVOLVEMENT,
            duties(new Duty(Applies.NO, "", day(1, 1), "Chief"), duties.equality())),
        lack(
            Gate.INVOLVEMENT, duties(new Duty(Applies.YES, "x", day(2, 5), ""), duties.equality())),
        lack(
            Gate.INVOLVEMENT,
            duties(new Duty(Applies.YES, "x", day(3, 5), "Chief"), duties.equality())),
        lack(Gate.EQUALITY, duties(duties.involvement(), Finding.NONE)),
        lack(Gate.EQUALITY, duties(duties.involvement(), new Finding("x", null))),
        lack(Gate.EQUALITY, duties(duties.involvement(), new Finding("x", day(3, 5)))),
        lack(Gate.EASY_READ, new Section.Formats(without(Format.EASY_READ), "")),
        lack(Gate.LARGE_PRINT, new Section.Formats(without(Format.LARGE_PRINT), "")),
        lack(Gate.BSL, new Section.Formats(without(Format.BSL), "")),
        lack(Gate.SCRUTINY, last(Finding.NONE, duties.notification())),
        lack(Gate.NOTIFICATION, last(duties.scrutiny(), Duty.NOT_SAID)),
        lack(Gate.NOTIFICATION, last(duties.scrutiny(), new Duty(Applies.YES, "x", null, ""))),
        lack(Gate.NOTIFICATION, last(duties.scrutiny(), new Duty(Applies.NO, "", null, ""))));
  }

  private static Arguments lack(Gate gate, Section section) {
    return Arguments.argumentSet(gate + " " + section, gate, section);
  }

  private static Section duties(Duty involvement, Finding equality) {
    return new Section.Duties(
        involvement, equality, MAJOR.duties().scrutiny(), MAJOR.duties().notification());
  }

  private static Section last(Finding scrutiny, Duty notification) {
    return new Section.Duties(
        MAJOR.duties().involvement(), MAJOR.duties().equality(), scrutiny, notification);
  }

  private static Map<Format, LocalDate> without(Format format) {
    var formats = new EnumMap<>(MAJOR.formats().ready());
    formats.remove(format);
    return formats;
  }

  @ParameterizedTest
  @MethodSource("missing")
  void whatIsTakenAwayIsMissedAndNothingElse(Gate gate, Section section) {
    assertThat(gates(lacks(MAJOR.with(section)))).containsExactly(gate);
  }

  @ParameterizedTest
  @MethodSource("missing")
  void onlyWhatTheSizeDemandsIsMissed(Gate gate, Section section) {
    for (var size : Size.values()) {
      var matter = MAJOR.with(section).matter();
      var terms =
          MAJOR
              .with(section)
              .with(new Section.Matter(size, matter.title(), matter.summary(), matter.why()));
      boolean timeEnough = gate == Gate.TIME && size != Size.MAJOR;
      assertThat(gates(lacks(terms)).contains(gate))
          .as("%s", size)
          .isEqualTo(gate.demandedOf(size) && !timeEnough);
    }
  }

  @ParameterizedTest
  @MethodSource("missing")
  void aReasonStandsInOnlyForWhatMayBeLeftOut(Gate gate, Section section) {
    var excused = new Section.Exceptions(Map.of(gate, "Nobody could film it."));
    var found = gates(lacks(MAJOR.with(section).with(excused)));
    assertThat(found.contains(gate)).isNotEqualTo(gate.canBeLeftOut());
    var blank = new Section.Exceptions(Map.of(gate, " "));
    assertThat(gates(lacks(MAJOR.with(section).with(blank)))).contains(gate);
  }

  @Test
  void everyGateOfTheTermsIsTried() {
    var tried = EnumSet.noneOf(Gate.class);
    missing().forEach(each -> tried.add((Gate) each.get()[0]));
    tried.addAll(Set.of(Gate.LAST_OPEN_QUESTION, Gate.ACTIVITY_ASKS, Gate.ACTIVITY_SHOWN));
    assertThat(tried).isEqualTo(EnumSet.allOf(Gate.class));
  }

  @Test
  void smallSurveyNeedsSixFieldsAndAnOpenQuestionAtTheEnd() {
    var empty = Terms.of(new Section.Matter(Size.SMALL, "A survey", "", ""));
    assertThat(gates(lacks(empty)))
        .isEqualTo(
            EnumSet.of(Gate.WHY, Gate.CAN_CHANGE, Gate.DECIDER, Gate.DECIDED_BY, Gate.LAST_DAY));
    var six =
        Terms.of(new Section.Matter(Size.SMALL, "A survey", "", "To plan the summer."))
            .with(new Section.Influence("The day of the week.", "", ""))
            .with(new Section.Deciding("The group", day(4, 15), false, ""))
            .with(new Section.Timing(null, day(3, 31), 0));
    assertThat(lacks(six)).isEmpty();
  }

  @Test
  void allIsSaidAtOnceAndTheMistakesOfTheQuestionsWithIt() {
    var empty = Terms.of(new Section.Matter(Size.MAJOR, "A change", "", ""));
    var none = new Questionnaire(List.of(), Questionnaire.Order.FIXED);
    var hidden = WalkIn.activity(ProjectId.random(), Level.INFORM, Activity.State.DRAFT);
    var lacks = lacks(empty, none, hidden);
    assertThat(gates(lacks))
        .isEqualTo(
            EnumSet.complementOf(
                EnumSet.of(Gate.TIME, Gate.DECIDED_AFTER_CLOSE, Gate.LAST_DAY_PASSED)));
    assertThat(lacks.getLast()).isInstanceOf(QuestionnaireReason.class);
  }

  @Test
  void eachFormatHasItsOwnTime() {
    var late =
        Map.of(Format.EASY_READ, day(4, 1), Format.LARGE_PRINT, TODAY, Format.BSL, day(5, 1));
    var lacks = lacks(MAJOR.with(new Section.Formats(late, "")));
    assertThat(lacks).containsExactly(Lack.of(Gate.TIME, "BSL", 61L, 84));
    var early = Map.of(Format.EASY_READ, day(1, 1), Format.LARGE_PRINT, TODAY, Format.BSL, TODAY);
    assertThat(lacks(MAJOR.with(new Section.Formats(early, "")))).isEmpty();
  }

  @Test
  void timeIsCountedFromTheDayOfPublishingNotFromADayThatIsPast() {
    var planned = MAJOR.with(new Section.Timing(TODAY.minusDays(30), TODAY.plusDays(83), 0));
    assertThat(lacks(planned)).isEmpty();
    var tooShort = MAJOR.with(new Section.Timing(TODAY.minusDays(30), TODAY.plusDays(82), 0));
    assertThat(lacks(tooShort)).contains(Lack.of(Gate.TIME, "WEB", 83L, 84));
  }

  @ParameterizedTest
  @EnumSource(
      value = Level.class,
      names = {"CONSULT", "ENGAGE", "CO_DESIGN", "CO_PRODUCTION"})
  void activityOfAnyLevelThatAsksWillDo(Level level) {
    var activity = WalkIn.activity(ProjectId.random(), level, Activity.State.PUBLISHED);
    assertThat(lacks(MAJOR, WalkIn.questions(), activity)).isEmpty();
  }

  @Test
  void activityThatOnlyTellsOrIsNotShownWillNot() {
    var tells = WalkIn.activity(ProjectId.random(), Level.INFORM, Activity.State.PUBLISHED);
    assertThat(gates(lacks(MAJOR, WalkIn.questions(), tells))).containsExactly(Gate.ACTIVITY_ASKS);
    for (var state : List.of(Activity.State.DRAFT, Activity.State.ENDED)) {
      var hidden = WalkIn.activity(ProjectId.random(), Level.CONSULT, state);
      assertThat(gates(lacks(MAJOR, WalkIn.questions(), hidden)))
          .containsExactly(Gate.ACTIVITY_SHOWN);
    }
  }

  @Test
  void openQuestionAtTheEndIsForEveryone() {
    var first = WalkIn.questions().chapters().getFirst().pages();
    var required = WalkIn.page("end", Condition.ALWAYS, WalkIn.words("end", Need.REQUIRED));
    var some =
        WalkIn.page("end", new Condition.Answered("why"), WalkIn.words("end", Need.OPTIONAL));
    assertThat(endsOpen(first.get(2))).isTrue();
    assertThat(endsOpen(required)).isFalse();
    assertThat(endsOpen(some)).isFalse();
    assertThat(endsOpen(first.get(0))).isFalse();
  }

  private static boolean endsOpen(Page last) {
    var first = WalkIn.questions().chapters().getFirst();
    var chapter = new Chapter("c", "", Condition.ALWAYS, List.of(first.pages().get(1), last));
    return Gates.endsOpen(new Questionnaire(List.of(chapter), Questionnaire.Order.FIXED));
  }

  @Test
  void whatMayBeLeftOutIsNeverWhatMakesItFair() {
    assertThat(Arrays.stream(Gate.values()).filter(Gate::canBeLeftOut))
        .containsExactlyInAnyOrder(
            Gate.TIME, Gate.OFFLINE, Gate.EASY_READ, Gate.LARGE_PRINT, Gate.BSL, Gate.SCRUTINY);
  }
}
