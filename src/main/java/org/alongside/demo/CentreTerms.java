package org.alongside.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.Duty;
import org.alongside.consultations.Finding;
import org.alongside.consultations.Format;
import org.alongside.consultations.Gate;
import org.alongside.consultations.Section;
import org.alongside.consultations.Size;

/** Everything that is said about the future of the walk-in centre before anybody is asked. */
final class CentreTerms {

  private static final int LAST_DAY = -20;
  private static final int LATE_DAYS = 7;

  private final Texts texts;
  private final Days days;

  CentreTerms(Texts texts, Days days) {
    this.texts = texts;
    this.days = days;
  }

  List<Section> sections() {
    LocalDate opens = days.day(Centre.OPENED);
    return List.of(
        new Section.Matter(
            Size.MAJOR, texts.get("activity.future.title"), text("summary"), text("why")),
        new Section.Influence(text("canChange"), text("isFixed"), text("fixedBecause")),
        new Section.Deciding(text("decider"), days.day(-90), true, text("preferred")),
        new Section.Options(texts.list("consult.options"), text("turnedDown"), text("effects")),
        new Section.Timing(opens, days.day(LAST_DAY), LATE_DAYS),
        new Section.Ways(text("paper"), text("phone"), text("inPerson")),
        duties(),
        new Section.Formats(
            Map.of(Format.EASY_READ, opens, Format.LARGE_PRINT, opens), text("formats.others")),
        new Section.Exceptions(Map.of(Gate.BSL, text("noFilm"))),
        new Section.Earlier(text("goOn")));
  }

  private Section duties() {
    return new Section.Duties(
        new Duty(Duty.Applies.YES, text("involvement.why"), days.day(90), text("involvement.by")),
        new Finding(text("equality"), days.day(85)),
        new Finding(text("scrutiny"), days.day(75)),
        new Duty(Duty.Applies.YES, text("notification"), days.day(70), ""));
  }

  private String text(String key) {
    return texts.get("consult." + key);
  }
}
