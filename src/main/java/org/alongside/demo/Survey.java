package org.alongside.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.AnswerInNumbers.Visit;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.EnterResponse.Came;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.Section;
import org.alongside.consultations.Size;
import org.alongside.facts.Channel;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.Project;
import org.alongside.projects.Span;
import org.alongside.projects.When;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;

/** A small survey of twenty, asked before anything was decided, closed, counted and answered. */
final class Survey {

  private static final int OPENED = 247;
  private static final int LAST_DAY = 240;
  private static final int TWENTY = 20;

  /** How each of the twenty answered. */
  private static final List<Channel> WAYS =
      List.of(Channel.WEB, Channel.PAPER, Channel.WEB, Channel.PHONE, Channel.PAPER, Channel.WEB);

  /** How long they have waited, most for more than a year. */
  private static final List<Integer> LONG = List.of(2, 3, 1, 2, 3, 2, 0, 2, 3, 1);

  private final Founding founding;
  private final Consulting consulting;
  private final Days days;
  private final Actor lead;
  private final Texts texts = new Texts();

  Survey(Founding founding, Consulting consulting, Cast cast, Days days) {
    this.founding = founding;
    this.consulting = consulting;
    this.days = days;
    this.lead = cast.actor(texts.get("role.CO_ORDINATOR"));
  }

  void tell(Project project) {
    var span = new Span(day(OPENED), day(LAST_DAY));
    var planned =
        new ActivitiesChapter.Planned(
            "survey", Stage.PRIORITIES, Level.CONSULT, span, day(LAST_DAY - 24));
    var activity = founding.activities().tell(project, lead, planned, days.at(OPENED + 1));
    var draft =
        consulting.asking().draft(lead, activity, Size.SMALL, sections(), days.at(OPENED + 1, 30));
    var open =
        consulting
            .asking()
            .publish(lead, draft, new SurveyQuestions(texts).all(), days.at(OPENED, -60));
    answer(open);
    consulting.results().close(open.id(), days.at(LAST_DAY - 1, -9 * 60));
    consulting.results().report("survey", open.id(), lead, days.at(LAST_DAY - 4));
  }

  private List<Section> sections() {
    return List.of(
        new Section.Matter(
            Size.SMALL, texts.get("activity.survey.title"), text("summary"), text("why")),
        new Section.Influence(text("canChange"), text("isFixed"), text("fixedBecause")),
        new Section.Deciding(texts.get("activity.decider"), days.day(LAST_DAY - 24), true, ""),
        new Section.Timing(days.day(OPENED), days.day(LAST_DAY), 0),
        new Section.Ways(text("paper"), text("phone"), ""));
  }

  private void answer(Consultation open) {
    var visits = new ArrayList<Visit>();
    var typed = new ArrayList<Came>();
    for (int each = 0; each < TWENTY; each++) {
      int ago = OPENED - each % 6;
      var way = WAYS.get(each % WAYS.size());
      if (way == Channel.WEB) {
        var begun = days.at(ago, 10 * each);
        visits.add(new Visit.Whole(begun, begun.plusSeconds(200), new Answers(said(each))));
      } else {
        typed.add(new Came(ResponseId.random(), way, days.day(ago), said(each)));
      }
    }
    consulting.crowd().online(open.id(), visits);
    consulting.crowd().typed(open.id(), lead, typed, days.at(LAST_DAY));
  }

  private Map<String, Answer> said(int number) {
    var worst = texts.list("survey.worst");
    var missed = texts.list("survey.missed");
    var said = new HashMap<String, Answer>();
    said.put("long", chosen(CentreQuestions.choice(LONG.get(number % LONG.size()))));
    said.put("told", chosen(number % 10 < 7 ? "no" : number % 2 == 0 ? "not-sure" : "yes"));
    said.put("worst", new Answer.Words(worst.get(number % worst.size())));
    if (number % 3 == 0) {
      said.put("missed", new Answer.Words(missed.get(number / 3 % missed.size())));
    }
    return said;
  }

  private static Answer chosen(String code) {
    return new Answer.Chosen(List.of(code), null);
  }

  private String text(String key) {
    return texts.get("survey." + key);
  }

  private When day(int ago) {
    return new When.On(days.day(ago));
  }
}
