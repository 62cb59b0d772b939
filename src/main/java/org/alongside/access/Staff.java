package org.alongside.access;

import java.util.UUID;
import org.alongside.people.PersonId;

/** Who works for the organisation, asked where somebody would take a place of those it serves. */
public interface Staff {

  /** Whether they are paid by it, or hold a role of staff or of the Board for all or here. */
  boolean works(PersonId person, UUID project);
}
