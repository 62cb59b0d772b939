package org.alongside.identity;

import java.util.Optional;
import org.alongside.people.PersonId;

/** The random handles by which authenticators know people. */
public interface PasskeyHolders {

  Optional<PersonId> person(byte[] handle);
}
