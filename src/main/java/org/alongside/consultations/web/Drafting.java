package org.alongside.consultations.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.PublishConsultation;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds a consultation for those who make it, and all that still stands against publishing it. */
@Component
class Drafting {

  private final ConsultationDoor door;
  private final Around around;
  private final PublishConsultation publish;
  private final Access access;
  private final InstantSource clock;

  Drafting(
      ConsultationDoor door,
      Around around,
      PublishConsultation publish,
      Access access,
      InstantSource clock) {
    this.door = door;
    this.around = around;
    this.publish = publish;
    this.access = access;
    this.clock = clock;
  }

  /** What a consultation belongs to. */
  @Component
  record Around(Projects projects, Activities activities) {
    Project project(Consultation consultation) {
      return projects.find(consultation.place().project()).orElseThrow();
    }

    Activity activity(Consultation consultation) {
      return activities.find(consultation.place().activity()).orElseThrow();
    }
  }

  /**
   * A consultation as those see it who make it.
   *
   * @param lacks what still stands against publishing it; nothing once it is published
   * @param may what this reader may do with it
   */
  public record Draft(
      Consultation consultation,
      Project project,
      Activity activity,
      List<Reason> lacks,
      Set<Action> may) {

    public Draft {
      lacks = List.copyOf(lacks);
      may = Set.copyOf(may);
    }
  }

  /** For those whom the access table let in. */
  Consultation find(String slug) {
    return door.named(slug).orElseThrow(NotFound::new);
  }

  Draft draft(String slug, Actor actor) {
    var found = find(slug);
    return new Draft(
        found, around.project(found), around.activity(found), lacks(found), may(found, actor));
  }

  List<Reason> lacks(Consultation consultation) {
    return consultation.shown() ? List.of() : publish.lacks(consultation, today());
  }

  private Set<Action> may(Consultation consultation, Actor actor) {
    return Stream.of(Action.WRITE_CONSULTATION, Action.PUBLISH_CONSULTATION, Action.AGREE_QUESTIONS)
        .filter(action -> access.may(actor, action, consultation.place().project().value()))
        .collect(Collectors.toSet());
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return Here.day(now());
  }
}
