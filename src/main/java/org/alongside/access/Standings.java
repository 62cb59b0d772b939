package org.alongside.access;

import java.util.Set;
import java.util.UUID;
import org.alongside.people.PersonId;

/** Which roles somebody holds in one project; projects and partnerships each answer for theirs. */
public interface Standings {

  Set<Role> of(PersonId person, UUID project);

  /** The roles somebody holds in any project at all. */
  Set<Role> anywhere(PersonId person);
}
