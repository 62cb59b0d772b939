package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.alongside.consultations.Gate;
import org.alongside.consultations.Section;
import org.alongside.consultations.Size;
import org.alongside.consultations.Terms;
import org.alongside.consultations.WalkIn;
import org.alongside.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about a consultation goes into the forms and comes out again as it was. */
class SheetFormTest {

  private static final Terms FULL = WalkIn.terms(Size.MAJOR);

  private static Terms empty(Size size) {
    return Terms.of(new Section.Matter(size, "The walk-in centre", "", ""));
  }

  private static Fields fields(String... pairs) {
    var fields = Fields.none();
    for (int at = 0; at < pairs.length; at += 2) {
      fields.put(pairs[at], pairs[at + 1]);
    }
    return fields;
  }

  @ParameterizedTest
  @EnumSource(Sheet.class)
  void whatIsKeptIsReadBackAsItWas(Sheet sheet) {
    var form = SheetForm.kept(sheet, FULL);
    assertThat(form.mistakes().any()).isFalse();
    assertThat(form.read(FULL)).isEqualTo(FULL);
  }

  @Test
  void allSheetsTogetherSayEverything() {
    var terms = empty(Size.MAJOR);
    for (var sheet : Sheet.values()) {
      terms = SheetForm.kept(sheet, FULL).read(terms);
    }
    assertThat(terms).isEqualTo(FULL);
  }

  @Test
  void aSmallSurveyHasSixFields() {
    assertThat(Sheet.demanded(Size.SMALL)).containsExactly(Sheet.BASICS);
    assertThat(Sheet.BASICS.blanks(empty(Size.SMALL))).hasSize(6);
  }

  @Test
  void everyMistakeIsToldAtOnceAndEverythingTypedIsKept() {
    var typed =
        fields(
            "title",
            "",
            "why",
            "Because",
            "last-day-day",
            "31",
            "last-day-month",
            "2",
            "last-day-year",
            "2027",
            "by-day",
            "x");
    var form = SheetForm.typed(Sheet.BASICS, empty(Size.SMALL), typed);
    assertThat(form.mistakes().all())
        .extracting(mistake -> mistake.field())
        .containsExactly("title", "last-day", "by");
    assertThat(form.value(Blanks.WHY)).isEqualTo("Because");
    assertThat(form.day(Blanks.LAST_DAY).day()).isEqualTo("31");
  }

  @Test
  void lateAnswersAreTakenForFourWeeksAtMost() {
    for (var typed : new String[] {"29", "-1", "x", "1000000"}) {
      var form = SheetForm.typed(Sheet.TIMING, FULL, fields("late-days", typed));
      assertThat(form.mistakes().has("late-days")).as(typed).isTrue();
    }
    var form = SheetForm.typed(Sheet.TIMING, FULL, fields("late-days", "28"));
    assertThat(form.read(FULL).timing().lateDays()).isEqualTo(28);
  }

  @Test
  void whatIsNotAskedOfASmallerOneStaysAsItIs() {
    var ordinary = empty(Size.ORDINARY);
    assertThat(Sheet.DUTIES.blanks(ordinary)).hasSizeLessThan(Sheet.DUTIES.blanks(FULL).size());
    var smaller = FULL.with(new Section.Matter(Size.ORDINARY, "Walk-in", "", ""));
    assertThat(SheetForm.typed(Sheet.DUTIES, smaller, Fields.none()).read(smaller).duties())
        .isEqualTo(Section.Duties.EMPTY);
  }

  static Stream<Gate> gatesOfSheets() {
    return Arrays.stream(Gate.values())
        .filter(gate ->
            gate != Gate.LAST_OPEN_QUESTION
                && gate != Gate.ACTIVITY_SHOWN
                && gate != Gate.ACTIVITY_ASKS);
  }

  @ParameterizedTest
  @MethodSource("gatesOfSheets")
  void everyDemandHasABlankOnASheetOfTheSizesThatDemandIt(Gate gate) {
    var blank = Mend.blank(gate);
    for (var size : Size.values()) {
      if (gate.demandedOf(size)) {
        var sheet = Sheet.of(blank, size);
        assertThat(Sheet.demanded(size)).as("%s of %s", gate, size).contains(sheet);
        assertThat(sheet.blanks(empty(size))).contains(blank);
        assertThat(blank.optional(size)).isFalse();
      }
    }
  }

  @Test
  void everyBlankHasALabel() {
    for (var sheet : Sheet.values()) {
      sheet
          .blanks(FULL)
          .forEach(blank ->
              assertThat(Words.english().has("consultations.blank." + blank.id()))
                  .as(blank.id())
                  .isTrue());
    }
  }
}
