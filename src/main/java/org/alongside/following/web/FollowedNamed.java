package org.alongside.following.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.following.Followed;
import org.alongside.following.Newest;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.springframework.stereotype.Component;

/** Finds what an address asks to follow; only what everybody may read can be followed. */
@Component
public class FollowedNamed {

  private static final int LONGEST = 200;

  private final Projects projects;
  private final Newest newest;

  FollowedNamed(Projects projects, Newest newest) {
    this.projects = projects;
    this.newest = newest;
  }

  /**
   * What is followed, how people call it, and how an address does.
   *
   * @param field the field of the form, and the parameter of the address
   * @param value what stands in it
   */
  public record Named(Followed what, String name, String field, String value) {}

  Optional<Named> read(Map<String, String> fields) {
    var slug = fields.getOrDefault("project", "");
    if (Slug.isSlug(slug)) {
      return projects
          .named(slug)
          .flatMap(projects::find)
          .filter(one -> one.life().openToAll())
          .map(FollowedNamed::project);
    }
    return called(Followed.Kind.AREA, "area", fields)
        .or(() -> called(Followed.Kind.TOPIC, "topic", fields));
  }

  private Optional<Named> called(Followed.Kind kind, String field, Map<String, String> fields) {
    var name = fields.getOrDefault(field, "").strip();
    return name.isEmpty() || name.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Named(new Followed(kind, name), name, field, name))
            .filter(named -> newest.there(named.what()));
  }

  private static Named project(Project project) {
    var slug = project.slug().value();
    return new Named(Followed.project(project.id().value()), project.title(), "project", slug);
  }

  /** How people call what they follow; empty when it is not for everybody any more. */
  Optional<String> name(Followed what) {
    return what.kind() != Followed.Kind.PROJECT
        ? Optional.of(what.name())
        : projects
            .find(new ProjectId(UUID.fromString(what.name())))
            .filter(project -> project.life().openToAll())
            .map(Project::title);
  }
}
