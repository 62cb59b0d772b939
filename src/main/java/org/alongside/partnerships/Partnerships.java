package org.alongside.partnerships;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** All partnerships; each project has at most one. */
public interface Partnerships {

  Optional<Partnership> find(PartnershipId id);

  Optional<Partnership> find(String slug);

  Optional<Partnership> ofProject(UUID project);

  /**
   * Where somebody holds a place of lived experience that the others have agreed to.
   *
   * @param project null for all projects
   */
  List<PartnershipId> withLived(PersonId person, @Nullable UUID project);
}
