package org.alongside.access;

import java.util.Set;
import org.alongside.people.PersonId;

/** Where somebody stands against a person whom they would speak for; asked again at every act. */
public interface Conflicts {

  /** What keeps somebody from speaking for somebody else. */
  enum Conflict {
    /** They hold a place on the other side of a partnership of this person, or are asked there. */
    ON_THE_OTHER_SIDE,
    /** They hold a role of staff or of the Board, here or for all, where this one is a partner. */
    STAFF_HERE
  }

  /** Every conflict that there is now; empty for none. */
  Set<Conflict> between(PersonId supporter, PersonId person);
}
