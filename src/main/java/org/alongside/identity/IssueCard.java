package org.alongside.identity;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.access.Roles;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.people.People;
import org.alongside.people.PersonId;

/**
 * Issues and revokes printed cards. Only somebody without an e-mail address and without a role gets
 * one: whoever prints cards must not become somebody else by it. Partners can read that it was
 * done.
 */
public final class IssueCard {

  private final Cards cards;
  private final People people;
  private final Roles roles;
  private final Facts facts;

  public IssueCard(Cards cards, People people, Roles roles, Facts facts) {
    this.cards = cards;
    this.people = people;
    this.roles = roles;
    this.facts = facts;
  }

  /** What is to be printed; it is shown once and can't be looked up again. */
  public Attempt<CardSecret> issue(Actor by, PersonId id, Instant now) {
    var person = people.find(id);
    if (person.isEmpty()) {
      return Attempt.refused(CardReason.NO_SUCH_PERSON);
    }
    if (person.get().contact().email() != null) {
      return Attempt.refused(CardReason.HAS_EMAIL);
    }
    if (!roles.of(id).isEmpty()) {
      return Attempt.refused(CardReason.HOLDS_ROLE);
    }
    var secret = CardSecret.random();
    cards.issue(id, secret, by.personOrThrow(), now);
    facts.record(IdentityFact.CARD_ISSUED.happened(by.who(null), id, now));
    return Attempt.done(secret);
  }

  public Attempt<PersonId> revoke(Actor by, PersonId id, Instant now) {
    if (!cards.revoke(id, now)) {
      return Attempt.refused(CardReason.NO_CARD);
    }
    facts.record(IdentityFact.CARD_REVOKED.happened(by.who(null), id, now));
    return Attempt.done(id);
  }
}
