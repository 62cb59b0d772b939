package org.alongside.consultations.web;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ProgressPart;
import org.alongside.formats.Renditions;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.questions.Questions;
import org.alongside.questions.web.QuestionPaths;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who waits for a form or an answer, on the page of how it goes: for partners and staff alike. */
@Component
@Order(0)
class WaitingPart implements ProgressPart {

  private static final Set<String> KINDS = Set.of(ConsultationItems.KIND, QuestionItems.KIND);
  private static final int OLDEST = 5;

  private final Renditions renditions;
  private final Questions questions;
  private final Projects projects;
  private final Access access;
  private final InstantSource clock;

  WaitingPart(
      Renditions renditions,
      Questions questions,
      Projects projects,
      Access access,
      InstantSource clock) {
    this.renditions = renditions;
    this.questions = questions;
    this.projects = projects;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public Optional<Part> of(Consultation consultation, Actor actor) {
    var project = consultation.place().project();
    var item = ConsultationItems.ref(consultation);
    var all = projects.find(project).map(Project::slug).map(QuestionPaths::in);
    var page =
        new WaitingPage(
            item,
            renditions.requests(KINDS, item.id()),
            questions.counts(item),
            questions.waiting(item, OLDEST),
            access.may(actor, Action.CHECK_QUESTION, project.value()),
            all.orElse(QuestionPaths.of(item)),
            clock.instant());
    return Optional.of(new Part("consultations/waiting", page));
  }
}
