package org.alongside.partnerships;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonId;

/** The invitations sent; a code is looked up by its hash only. */
public interface Invitations {

  void add(Invitation invitation, InvitationCode code);

  Optional<Invitation> find(InvitationId id);

  Optional<Invitation> find(InvitationCode code);

  List<Invitation> open(PartnershipId partnership, Instant now);

  List<Invitation> openFor(PersonId person, Instant now);

  /** Whether it was still open. */
  boolean close(InvitationId id, Invitation.State state, Instant now);
}
