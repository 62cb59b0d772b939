package org.alongside.partnerships.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.web.FindsProject;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/** Leads from a partnership's address to its project, for the access table. */
@Component
class PartnershipProject implements FindsProject {

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
    return partnerships.find(value).map(Partnership::project);
  }
}
