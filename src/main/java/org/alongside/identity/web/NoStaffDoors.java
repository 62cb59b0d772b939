package org.alongside.identity.web;

import java.util.List;
import org.alongside.web.Link;
import org.springframework.stereotype.Component;

/** While no employer is named in the settings. */
@Component
class NoStaffDoors implements StaffDoors {

  @Override
  public List<Link> links(String returnTo) {
    return List.of();
  }
}
