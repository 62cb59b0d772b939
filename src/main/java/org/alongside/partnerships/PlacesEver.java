package org.alongside.partnerships;

import java.util.UUID;
import org.alongside.people.PersonId;

/** The places that people have or had, those that wait and those that have ended included. */
public interface PlacesEver {

  boolean had(PersonId person, UUID project);
}
