package org.alongside.partnerships.web;

import java.util.Optional;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.alongside.partnerships.Place;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the partnership that an address names, with its project's title. */
@Component
class Found {

  private final Partnerships partnerships;
  private final Projects projects;
  private final Access access;

  Found(Partnerships partnerships, Projects projects, Access access) {
    this.partnerships = partnerships;
    this.projects = projects;
    this.access = access;
  }

  Partnership partnership(String slug) {
    return partnerships.find(slug).orElseThrow(NotFound::new);
  }

  Optional<Partnership> perhaps(String slug) {
    return partnerships.find(slug);
  }

  /** Whether whoever asks acts here themselves; a supporter only reads. */
  boolean takesPart(Partnership partnership, Actor actor) {
    return access.may(actor, Action.TAKE_PART_IN_PARTNERSHIP, partnership.project());
  }

  /** The place in which whoever asks may act. */
  @Nullable Place acting(Partnership partnership, Actor actor) {
    return takesPart(partnership, actor) ? Rooms.own(partnership, actor).orElse(null) : null;
  }

  String title(Partnership partnership) {
    return projects
        .find(new ProjectId(partnership.project()))
        .map(Project::title)
        .orElse(partnership.slug());
  }
}
