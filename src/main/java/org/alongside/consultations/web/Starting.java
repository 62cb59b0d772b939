package org.alongside.consultations.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Size;
import org.alongside.consultations.StartConsultation;
import org.alongside.consultations.WriteQuestions;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.Projects;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.NotFound;
import org.alongside.web.Words;
import org.springframework.stereotype.Component;

/** Begins a consultation, with the open question at the end that every one has. */
@Component
class Starting {

  private final Projects projects;
  private final Activities activities;
  private final Consultations consultations;
  private final Verbs verbs;

  Starting(Projects projects, Activities activities, Consultations consultations, Verbs verbs) {
    this.projects = projects;
    this.activities = activities;
    this.consultations = consultations;
    this.verbs = verbs;
  }

  /** What beginning takes. */
  @Component
  record Verbs(
      StartConsultation start, WriteQuestions write, WholeOrNotAtAll whole, InstantSource clock) {}

  Activity activity(String project, String activity) {
    return projects
        .named(project)
        .flatMap(id -> activities.named(id, activity))
        .orElseThrow(NotFound::new);
  }

  Optional<Consultation> begun(Activity activity) {
    return consultations.of(activity.id());
  }

  Attempt<Consultation> start(Actor actor, Activity activity, Size size) {
    Instant now = verbs.clock().instant();
    return verbs
        .whole()
        .attempt(() ->
            switch (verbs.start().start(actor, activity, size, now)) {
              case Attempt.Done<Consultation>(var begun) ->
                  verbs.write().write(actor, begun.id(), lastQuestion(), begun.version(), now);
              case Attempt.Refused<Consultation> refused -> refused;
              case Attempt.Overtaken<Consultation> overtaken -> overtaken;
            });
  }

  /** Written in English: it is a text of whoever asks from now on, and theirs to change. */
  private static Questionnaire lastQuestion() {
    var missed =
        new Question(
            "q1",
            Words.english().get("consultations.questions.missed"),
            "",
            new Kind.LongText(Kind.LONG),
            Question.Need.OPTIONAL,
            Condition.ALWAYS);
    var page = new Page("p1", "", Condition.ALWAYS, List.of(missed));
    var chapter = new Chapter("c1", "", Condition.ALWAYS, List.of(page));
    return new Questionnaire(List.of(chapter), Questionnaire.Order.FIXED);
  }
}
