package org.alongside.demo;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.alongside.partnerships.Partnership;
import org.alongside.projects.Project;
import org.alongside.projects.Span;
import org.alongside.projects.When;

/** The good case: an autism and ADHD pathway, co-produced over nine months. */
final class Pathway {

  private static final String STORY = "pathway";

  private final Founding founding;
  private final Cast cast;
  private final Days days;
  private final Actor lead;
  private final List<Actor> lived;
  private final List<Actor> learnt;

  Pathway(Founding founding, Cast cast, Days days) {
    var texts = new Texts();
    this.founding = founding;
    this.cast = cast;
    this.days = days;
    this.lead = cast.actor(texts.get("role.CO_ORDINATOR"));
    this.lived = cast.actors(texts.list(STORY + ".lived"));
    this.learnt = cast.actors(texts.list(STORY + ".learnt"));
  }

  /** The partners, ready to decide. */
  Partners tell() {
    Project project = founding.outline().tell(STORY, lead, days.at(275));
    plan(project);
    Partnership partnership = founding.places().found(project, lead, days.at(274));
    takePlaces(partnership);
    founding.agreement().tell(STORY, 1, partnership, partners(), days.at(262));
    var together = ActivitiesChapter.together();
    founding.promise().state(project, lead, together, "", days.at(260));
    var listed = founding.promise().mandate(STORY, project, lead, partners(), days.at(255));
    founding.promise().publish(project, lead, days.at(250));
    founding.promise().confirm(project, lived, days.at(249));
    activities(project);
    founding.agreement().tell(STORY, 2, partnership, partners(), days.at(123));
    founding.promise().review(project, lead, days.at(80));
    return new Partners(founding.promise().now(project), partnership, lived, learnt, listed);
  }

  private void takePlaces(Partnership partnership) {
    var here = founding.places().seat(partnership, lived, Side.LIVED, lead, days.at(270));
    var there = founding.places().seat(partnership, learnt, Side.LEARNT, lead, days.at(270, 30));
    founding.places().chooseChair(partnership, here, cast, days.at(266));
    founding.places().chooseChair(partnership, there, cast, days.at(266, 30));
  }

  private List<Actor> partners() {
    return Stream.concat(lived.stream(), learnt.stream()).toList();
  }

  private void plan(Project project) {
    plan(project, Stage.PRIORITIES, span(275, 200));
    plan(project, Stage.DESIGN, span(210, -60));
    plan(project, Stage.DECISION, new Span(day(40), season(When.Season.SPRING)));
    plan(project, Stage.DELIVERY, new Span(season(When.Season.SUMMER), null));
    plan(project, Stage.EVALUATION, Span.UNKNOWN);
  }

  private void plan(Project project, Stage stage, Span span) {
    founding.outline().plan(project, lead, stage, span, days.at(272));
  }

  private void activities(Project project) {
    activity(project, "letter", Stage.DESIGN, Level.INFORM);
    activity(project, "stories", Stage.DESIGN, Level.ENGAGE);
    activity(project, "design", Stage.DESIGN, Level.CO_DESIGN);
    activity(project, "partners", Stage.DECISION, Level.CO_PRODUCTION);
  }

  private void activity(Project project, String name, Stage stage, Level level) {
    var planned = new ActivitiesChapter.Planned(name, stage, level, span(90, -60));
    founding.activities().tell(project, lead, planned, days.at(95));
  }

  private Span span(int fromDaysAgo, int untilDaysAgo) {
    return new Span(day(fromDaysAgo), day(untilDaysAgo));
  }

  private When day(int daysAgo) {
    return new When.On(days.day(daysAgo));
  }

  private When season(When.Season season) {
    return new When.InSeason(days.today().getYear() + 1, season);
  }
}
