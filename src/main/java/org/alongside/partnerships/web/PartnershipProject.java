package org.alongside.partnerships.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.web.FindsProject;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/** Leads from a partnership's address to its project, which stays the same and is remembered. */
@Component
class PartnershipProject implements FindsProject {

  private final Cache<String, UUID> known = Caffeine.newBuilder().maximumSize(20_000).build();
  private final Partnerships partnerships;

  PartnershipProject(Partnerships partnerships) {
    this.partnerships = partnerships;
  }

  @Override
  public String variable() {
    return "partnership";
  }

  @Override
  public Optional<UUID> project(String value) {
    var remembered = known.getIfPresent(value);
    if (remembered != null) {
      return Optional.of(remembered);
    }
    var found = partnerships.find(value).map(Partnership::project);
    found.ifPresent(project -> known.put(value, project));
    return found;
  }
}
