package org.alongside.partnerships.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.web.FindsProject;
import org.alongside.access.web.KnownProjects;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/** Leads from a partnership's address to its project, which stays the same. */
@Component
class PartnershipProject implements FindsProject {

  private final KnownProjects<String> known;

  PartnershipProject(Partnerships partnerships) {
    this.known = new KnownProjects<>(slug -> partnerships.find(slug).map(Partnership::project));
  }

  @Override
  public String variable() {
    return "partnership";
  }

  @Override
  public Optional<UUID> project(String value) {
    return known.of(value);
  }
}
