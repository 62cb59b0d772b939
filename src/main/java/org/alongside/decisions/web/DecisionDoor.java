package org.alongside.decisions.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionStories;
import org.alongside.decisions.DecisionStory;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.WithdrawnDraft;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds the decision that an address names, and keeps what is not public from all others. */
@Component
class DecisionDoor {

  private final Decisions decisions;
  private final DecisionStories stories;
  private final Projects projects;
  private final MayKnow known;
  private final Access access;

  DecisionDoor(
      Decisions decisions,
      DecisionStories stories,
      Projects projects,
      MayKnow known,
      Access access) {
    this.decisions = decisions;
    this.stories = stories;
    this.projects = projects;
    this.known = known;
    this.access = access;
  }

  /** A decision as it is told, and the project that it belongs to. */
  record Found(DecisionStory story, Project project) {}

  static Optional<DecisionId> read(String value) {
    try {
      return Optional.of(UUID.fromString(value))
          .filter(id -> id.toString().equalsIgnoreCase(value))
          .map(DecisionId::new);
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** For those whom the access table let in. */
  Decision decision(String value) {
    return read(value).flatMap(decisions::find).orElseThrow(NotFound::new);
  }

  Project project(Decision decision) {
    var id = new ProjectId(decision.dossier().home().project());
    return projects.find(id).orElseThrow(NotFound::new);
  }

  /** For anyone: not found unless this reader may know of it. */
  Found readable(String value, Actor actor) {
    DecisionStory story = read(value).flatMap(stories::of).orElseThrow(NotFound::new);
    Decision decision = story.decision();
    Project project = project(decision);
    if (!known(decision, project, actor)) {
      throw new NotFound();
    }
    return new Found(story, project);
  }

  /** Whether this reader may know of it: of a draft, only those who may read drafts there. */
  boolean known(String value, Actor actor) {
    return read(value)
        .flatMap(decisions::find)
        .filter(decision -> known(decision, project(decision), actor))
        .isPresent();
  }

  private boolean known(Decision decision, Project project, Actor actor) {
    return (announced(decision) && project.life().launched() && known.of(project, actor))
        || may(actor, Action.READ_DRAFT_DECISION, decision);
  }

  /** Once known it stays known: asking again hides nothing of what came of it before. */
  private static boolean announced(Decision decision) {
    boolean draft = decision instanceof DraftDecision || decision instanceof WithdrawnDraft;
    return !draft || decision.dossier().attempt() > 1;
  }

  boolean may(Actor actor, Action action, Decision decision) {
    return access.may(actor, action, decision.dossier().home().project());
  }
}
