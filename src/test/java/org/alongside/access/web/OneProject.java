package org.alongside.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.database.RunningAlongside;
import org.alongside.projects.Examples;
import org.alongside.projects.Projects;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * A project, with one thing of each kind that addresses lead to. The door asks only which project
 * something belongs to, so the finders are told rather than given whole partnerships and decisions.
 */
final class OneProject {

  private static final String THING = "00000000-0000-4000-8000-000000000001";

  private final UUID id;
  private final String slug;

  private OneProject(UUID id, String slug) {
    this.id = id;
    this.slug = slug;
  }

  static OneProject in(RunningAlongside alongside, String title) {
    var added = alongside.bean(Projects.class).add(Examples.draft(title));
    var project = new OneProject(added.id().value(), added.slug().value());
    finders(alongside).forEach(project::tell);
    return project;
  }

  private static List<FindsProject> finders(RunningAlongside alongside) {
    @SuppressWarnings("unchecked")
    var finders =
        (List<FindsProject>)
            ReflectionTestUtils.getField(alongside.bean(Doorkeeper.class), "finders");
    return Objects.requireNonNull(finders);
  }

  private void tell(FindsProject finder) {
    switch (finder.variable()) {
      case "partnership" -> known(finder).putIfAbsent(slug, id);
      case "decision" -> known(finder).putIfAbsent(UUID.fromString(THING), id);
      default -> {}
    }
  }

  private static Map<Object, UUID> known(FindsProject finder) {
    @SuppressWarnings("unchecked")
    var known =
        (Cache<Object, UUID>)
            ReflectionTestUtils.getField(
                Objects.requireNonNull(ReflectionTestUtils.getField(finder, "known")), "known");
    return Objects.requireNonNull(known).asMap();
  }

  UUID id() {
    return id;
  }

  /** What stands in an address in place of a variable. */
  String value(String variable) {
    return switch (variable) {
      case "project", "partnership" -> slug;
      case "version" -> "1";
      default -> THING;
    };
  }
}
