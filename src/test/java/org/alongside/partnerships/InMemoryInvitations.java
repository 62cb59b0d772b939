package org.alongside.partnerships;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.PersonId;

/** Invitations kept in memory. */
class InMemoryInvitations implements Invitations {

  private final Map<InvitationId, Invitation> sent = new LinkedHashMap<>();
  private final Map<String, InvitationId> codes = new LinkedHashMap<>();
  private final Map<InvitationId, PersonId> takers = new LinkedHashMap<>();

  @Override
  public void add(Invitation invitation, InvitationCode code) {
    sent.put(invitation.id(), invitation);
    codes.put(code.hash(), invitation.id());
  }

  @Override
  public Optional<Invitation> find(InvitationId id) {
    return Optional.ofNullable(sent.get(id));
  }

  @Override
  public Optional<Invitation> find(InvitationCode code) {
    return Optional.ofNullable(codes.get(code.hash())).flatMap(this::find);
  }

  @Override
  public List<Invitation> open(PartnershipId partnership, Instant now) {
    return sent.values().stream()
        .filter(it -> it.partnership().equals(partnership) && it.openAt(now))
        .toList();
  }

  @Override
  public List<Invitation> openFor(PersonId person, Instant now) {
    return sent.values().stream()
        .filter(it -> it.recipient().equals(new Recipient.Card(person)) && it.openAt(now))
        .toList();
  }

  @Override
  public List<Invitation> takenBy(PersonId person, PartnershipId partnership) {
    return sent.values().stream()
        .filter(it -> it.partnership().equals(partnership) && person.equals(takers.get(it.id())))
        .toList();
  }

  @Override
  public boolean take(InvitationId id, PersonId by, Instant now) {
    if (!close(id, Invitation.State.TAKEN)) {
      return false;
    }
    takers.put(id, by);
    return true;
  }

  @Override
  public boolean withdraw(InvitationId id, Instant now) {
    return close(id, Invitation.State.WITHDRAWN);
  }

  private boolean close(InvitationId id, Invitation.State state) {
    var before = find(id).orElseThrow();
    if (before.made().state() != Invitation.State.OPEN) {
      return false;
    }
    var made = new Invitation.Made(before.made().by(), before.made().at(), state);
    sent.put(
        id, new Invitation(id, before.partnership(), before.offer(), before.recipient(), made));
    return true;
  }
}
