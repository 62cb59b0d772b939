package org.alongside.demo;

import java.util.Locale;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Scrutinised;
import org.alongside.consultations.Size;
import org.alongside.formats.Form;
import org.alongside.formats.Item;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.Activity;
import org.alongside.projects.LevelChoice;
import org.alongside.projects.Project;
import org.alongside.projects.Span;
import org.alongside.projects.When;
import org.alongside.questions.Refusal;

/**
 * A consultation done well, and still open: what is to become of the walk-in centre. It has run for
 * nine of its twelve weeks; half-way somebody looked who had not been heard.
 */
final class Centre {

  static final int OPENED = 63;
  static final int HALF_WAY = 21;

  private static final String STORY = "centre";

  /** How many of a hundred who answer are to be of a group. */
  private static final Map<String, Integer> TARGETS =
      Map.of(
          "age.18-24", 9,
          "age.75-over", 10,
          "condition.yes", 20,
          "ethnic-group.asian-pakistani", 7,
          "carer.50-or-more", 4);

  private final Founding founding;
  private final Consulting consulting;
  private final Days days;
  private final Actor lead;
  private final Texts texts = new Texts();
  private final CentreQuestions questions = new CentreQuestions(texts);

  Centre(Founding founding, Consulting consulting, Cast cast, Days days) {
    this.founding = founding;
    this.consulting = consulting;
    this.days = days;
    this.lead = cast.actor(texts.get("role.CO_ORDINATOR"));
  }

  void tell() {
    var project = project();
    var facts = activity(project, "facts", Level.INFORM);
    consulting.telling().tell("facts", project, facts, lead, days.day(-120), days.at(OPENED + 10));
    var consultation = asked(activity(project, "future", Level.CONSULT));
    var item = consulting.forms().item("consultation", consultation.id().value());
    forms(item, project);
    watch(consultation);
    ask(item);
    var crowd = consulting.crowd().gather(consultation, lead, days);
    crowd.tell(OPENED, HALF_WAY);
    mend(consultation);
    crowd.tell(HALF_WAY, 0);
    crowd.takeBack(days.at(1));
  }

  private Project project() {
    var project = founding.outline().tell(STORY, lead, days.at(110));
    founding.outline().plan(project, lead, Stage.DESIGN, span(110, -21), days.at(109));
    founding.outline().plan(project, lead, Stage.DECISION, span(-21, -120), days.at(109));
    var choice = new LevelChoice(Level.CONSULT, ActivitiesChapter.truly(Level.CONSULT), "");
    founding.promise().state(project, lead, choice, days.at(105));
    founding.promise().publish(project, lead, days.at(100));
    founding.promise().review(project, lead, days.at(HALF_WAY));
    return founding.promise().now(project);
  }

  private Activity activity(Project project, String name, Level level) {
    var planned =
        new ActivitiesChapter.Planned(
            name, Stage.DESIGN, level, span(OPENED, -20), new When.On(days.day(-90)));
    return founding.activities().tell(project, lead, planned, days.at(OPENED + 30));
  }

  private Consultation asked(Activity activity) {
    var sections = new CentreTerms(texts, days).sections();
    var draft =
        consulting.asking().draft(lead, activity, Size.MAJOR, sections, days.at(OPENED + 20));
    consulting.watching().plan(draft, lead, TARGETS, days.at(OPENED + 1));
    return consulting
        .asking()
        .publish(lead, draft, questions.all("matters.help"), days.at(OPENED, -60));
  }

  /** Easy Read is there on the first day; a translation comes when somebody asks for it. */
  private void forms(Item item, Project project) {
    var forms = consulting.forms();
    forms.easyRead(item, project, lead, days.at(OPENED, -50));
    forms.translate(item, "ar", lead, days.at(OPENED, -40));
    forms.ask(item, Form.in(Locale.forLanguageTag("pl")), days.at(OPENED - 3));
    forms.translate(item, "pl", lead, days.at(OPENED - 8));
    var braille = forms.ask(item, Form.of(Form.Kind.BRAILLE), days.at(30));
    forms.answer(item, braille, lead, days.at(22));
    forms.ask(item, Form.of(Form.Kind.AUDIO), days.at(4));
  }

  private void watch(Consultation consultation) {
    var watching = consulting.watching();
    var id = consultation.id();
    watching.told(id, Scrutinised.Kind.NOTIFIED, lead, days.day(OPENED - 1), days.at(OPENED - 1));
    watching.asked(id, 1, lead, days.day(50), days.at(44));
    watching.asked(id, 2, lead, days.day(36), days.at(30));
    watching.told(id, Scrutinised.Kind.VIEW, lead, days.day(12), days.at(11));
  }

  private void ask(Item item) {
    var talking = consulting.talking();
    talking.answered(item, 1, lead, days.at(58), days.at(55));
    talking.answered(item, 2, lead, days.at(52), days.at(51));
    talking.turnedDown(item, Refusal.OWN_CARE, lead, days.at(47));
    talking.answered(item, 3, lead, days.at(40), days.at(33));
    talking.answered(item, 4, lead, days.at(25), days.at(24));
    talking.answered(item, 5, lead, days.at(17), days.at(13));
    talking.shown(item, 6, lead, days.at(3));
  }

  /** Half-way it is looked at, and something is done about it. */
  private void mend(Consultation open) {
    consulting.watching().review(open.id(), lead, days.at(HALF_WAY, 60));
    var better = questions.all("matters.help.better");
    var because = texts.get("question.matters.because");
    consulting.asking().mend(lead, open, better, because, days.at(HALF_WAY, 240));
  }

  private Span span(int fromDaysAgo, int untilDaysAgo) {
    return new Span(new When.On(days.day(fromDaysAgo)), new When.On(days.day(untilDaysAgo)));
  }
}
