package org.alongside.identity;

import java.time.Instant;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;

/** Takes a card and its PIN as the proof of who somebody is. */
public final class UseCard {

  private final Cards cards;
  private final Limits limits;
  private final Facts facts;

  public UseCard(Cards cards, Limits limits, Facts facts) {
    this.cards = cards;
    this.limits = limits;
    this.facts = facts;
  }

  public Attempt<PersonId> use(CardSecret given, String network, Instant now) {
    if (!limits.allow(Limit.PINS_FROM_NETWORK, network, now)) {
      return Attempt.refused(CardReason.CARDS_TOO_OFTEN);
    }
    var found = cards.byCode(given.codeDigest());
    if (found.isEmpty()) {
      return Attempt.refused(CardReason.WRONG_CARD_OR_PIN);
    }
    var card = found.get();
    if (!cards.countTry(card)) {
      return Attempt.refused(CardReason.CARD_STOPPED);
    }
    if (!card.pin().is(given.pinDigest())) {
      return wrong(card, now);
    }
    cards.used(card, now);
    return Attempt.done(card.person());
  }

  private Attempt<PersonId> wrong(Card card, Instant now) {
    if (card.wrongPins() + 1 < Card.TRIES) {
      return Attempt.refused(CardReason.WRONG_CARD_OR_PIN);
    }
    facts.record(IdentityFact.CARD_STOPPED.happened(Fact.Who.clock(), card.person(), now));
    return Attempt.refused(CardReason.CARD_STOPPED);
  }
}
