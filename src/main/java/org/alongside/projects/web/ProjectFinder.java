package org.alongside.projects.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.web.FindsProject;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.springframework.stereotype.Component;

/** Which project an address means. A slug is never given away again, so it may be remembered. */
@Component
class ProjectFinder implements FindsProject {

  private final Cache<String, UUID> known = Caffeine.newBuilder().maximumSize(20_000).build();
  private final Projects projects;

  ProjectFinder(Projects projects) {
    this.projects = projects;
  }

  @Override
  public String variable() {
    return "project";
  }

  @Override
  public Optional<UUID> project(String slug) {
    UUID remembered = known.getIfPresent(slug);
    if (remembered != null) {
      return Optional.of(remembered);
    }
    Optional<UUID> found =
        Slug.isSlug(slug) ? projects.named(slug).map(ProjectId::value) : Optional.empty();
    found.ifPresent(id -> known.put(slug, id));
    return found;
  }
}
