package org.alongside.demo;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.alongside.partnerships.Partnership;
import org.alongside.projects.LevelAnswers.Answering;
import org.alongside.projects.LevelAnswers.Change;
import org.alongside.projects.LevelAnswers.Decider;
import org.alongside.projects.LevelAnswers.Room;
import org.alongside.projects.Project;
import org.alongside.projects.Span;
import org.alongside.projects.When;

/**
 * The tokenistic case: it calls itself co-production, with 2 lived places of 8, an agreement that
 * nobody accepts in time, and its main decision taken elsewhere.
 */
final class WalkIn {

  private static final String STORY = "walkin";

  private final Founding founding;
  private final Cast cast;
  private final Days days;
  private final Texts texts = new Texts();

  WalkIn(Founding founding, Cast cast, Days days) {
    this.founding = founding;
    this.cast = cast;
    this.days = days;
  }

  Partners tell() {
    Actor lead = cast.actor(texts.get("role.CO_ORDINATOR"));
    List<Actor> lived = cast.actors(texts.list(STORY + ".lived"));
    List<Actor> learnt = cast.actors(texts.list(STORY + ".learnt"));
    Project project = founding.outline().tell(STORY, lead, days.at(150));
    plan(project, lead);
    Partnership partnership = founding.places().found(project, lead, days.at(149));
    var here = founding.places().seat(partnership, lived, Side.LIVED, lead, days.at(140));
    var there = founding.places().seat(partnership, learnt, Side.LEARNT, lead, days.at(145));
    founding.places().chooseChair(partnership, there, cast, days.at(144));
    founding.places().chooseChair(partnership, here, cast, days.at(139));
    var answers =
        ActivitiesChapter.answers(
            Change.A_PROPOSAL,
            Decider.THE_ORGANISATION,
            Room.SOME_WITH_LIVED_EXPERIENCE,
            Answering.ON_EVERY_THEME);
    String why = texts.get("walkin.level.why");
    founding.promise().state(project, lead, answers, why, days.at(138));
    var all = Stream.concat(lived.stream(), learnt.stream()).toList();
    var listed = founding.promise().mandate(STORY, project, lead, all, days.at(135));
    founding.promise().publish(project, lead, days.at(130));
    return new Partners(founding.promise().now(project), partnership, lived, learnt, listed);
  }

  private void plan(Project project, Actor lead) {
    var span = new Span(new When.On(days.day(150)), new When.On(days.day(-30)));
    for (Stage stage : List.of(Stage.PRIORITIES, Stage.DESIGN, Stage.DECISION)) {
      founding.outline().plan(project, lead, stage, span, days.at(148));
    }
  }
}
