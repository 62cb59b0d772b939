package org.alongside.identity;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;

/** Issues and revokes printed cards. Partners can read that it was done. */
public final class IssueCard {

  private final Cards cards;
  private final MayHaveCard allowed;
  private final Facts facts;

  public IssueCard(Cards cards, MayHaveCard allowed, Facts facts) {
    this.cards = cards;
    this.allowed = allowed;
    this.facts = facts;
  }

  /** What is to be printed; it is shown once and can't be looked up again. */
  public Attempt<CardSecret> issue(Actor by, PersonId id, Instant now) {
    var reasons = allowed.whyNot(by.personOrThrow(), id);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
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
