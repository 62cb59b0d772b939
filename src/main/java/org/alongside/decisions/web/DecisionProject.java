package org.alongside.decisions.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.web.FindsProject;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionStories;
import org.springframework.stereotype.Component;

/** Leads from a decision's address to its project, which never changes, so it may be remembered. */
@Component
class DecisionProject implements FindsProject {

  private final Cache<UUID, UUID> known = Caffeine.newBuilder().maximumSize(20_000).build();
  private final DecisionStories decisions;

  DecisionProject(DecisionStories decisions) {
    this.decisions = decisions;
  }

  @Override
  public String variable() {
    return "decision";
  }

  @Override
  public Optional<UUID> project(String value) {
    return DecisionDoor.read(value).flatMap(this::project);
  }

  private Optional<UUID> project(DecisionId id) {
    UUID remembered = known.getIfPresent(id.value());
    if (remembered != null) {
      return Optional.of(remembered);
    }
    Optional<UUID> found = decisions.project(id);
    found.ifPresent(project -> known.put(id.value(), project));
    return found;
  }
}
