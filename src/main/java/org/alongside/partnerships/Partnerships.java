package org.alongside.partnerships;

import java.util.Optional;
import java.util.UUID;

/** All partnerships; each project has at most one. */
public interface Partnerships {

  Optional<Partnership> find(PartnershipId id);

  Optional<Partnership> find(String slug);

  Optional<Partnership> ofProject(UUID project);
}
