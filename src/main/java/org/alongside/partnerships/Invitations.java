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

  /** The invitations with which somebody took places here, those given back included. */
  List<Invitation> takenBy(PersonId person, PartnershipId partnership);

  /** Uses it up for a place; whether it was still open. */
  boolean take(InvitationId id, PersonId by, Instant now);

  /** Takes it back; whether it was still open. */
  boolean withdraw(InvitationId id, Instant now);
}
