package org.alongside.identity;

import java.util.List;
import java.util.UUID;
import org.alongside.people.PersonId;

/** The passkeys that people have. */
public interface Passkeys {

  /** Somebody's passkeys, oldest first. */
  List<Passkey> of(PersonId person);

  /** Calls it something else; false when this person has no such passkey. */
  boolean rename(PersonId person, UUID id, String name);

  /** Removes it; false when this person has no such passkey. */
  boolean remove(PersonId person, UUID id);

  /** Removes all that somebody has. */
  void removeAll(PersonId person);
}
