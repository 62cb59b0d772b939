package org.alongside.publications.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.alongside.publications.Publication;
import org.alongside.publications.Publications;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds the publication that an address names, and keeps drafts from everyone else. */
@Component
class PublicationDoor {

  private final Publications publications;
  private final Projects projects;
  private final MayKnow known;
  private final Access access;

  PublicationDoor(Publications publications, Projects projects, MayKnow known, Access access) {
    this.publications = publications;
    this.projects = projects;
    this.known = known;
    this.access = access;
  }

  Optional<Publication> named(String slug) {
    return Slug.isSlug(slug) ? publications.named(slug) : Optional.empty();
  }

  /** For those whom the access table let in to work on it. */
  Publication at(String slug) {
    return named(slug).orElseThrow(NotFound::new);
  }

  /** For anyone: not found while it is a draft, or in a project that this reader can't know of. */
  Publication shown(String slug, Actor actor) {
    return named(slug).filter(found -> known(found, actor)).orElseThrow(NotFound::new);
  }

  boolean known(Publication publication, Actor actor) {
    return publication.shown() && known.of(publication.place().project(), actor);
  }

  Project projectOf(Publication publication) {
    return projects.find(publication.place().project()).orElseThrow();
  }

  /** For anyone who may know of it. */
  Project project(String slug, Actor actor) {
    return Optional.of(slug)
        .filter(Slug::isSlug)
        .flatMap(projects::named)
        .flatMap(projects::find)
        .filter(found -> known.of(found, actor))
        .orElseThrow(NotFound::new);
  }

  /** What of these somebody may do in a project; strangers nothing. */
  Set<Action> may(Actor actor, ProjectId project, Action... actions) {
    return actor.signedIn()
        ? Stream.of(actions)
            .filter(action -> access.may(actor, action, project.value()))
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
