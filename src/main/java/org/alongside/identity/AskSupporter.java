package org.alongside.identity;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.people.EmailAddress;
import org.alongside.people.Person;

/** Somebody asks a supporter, by e-mail, to act for them. Nothing follows until they accept. */
public final class AskSupporter {

  private final Supports supports;
  private final Limits limits;
  private final Facts facts;
  private final Consumer<Support> letters;

  public AskSupporter(Supports supports, Limits limits, Facts facts, Consumer<Support> letters) {
    this.supports = supports;
    this.limits = limits;
    this.facts = facts;
    this.letters = letters;
  }

  public Attempt<Support> ask(Actor actor, Person person, EmailAddress email, Instant now) {
    if (email.equals(person.contact().email())) {
      return Attempt.refused(SupportReason.NOT_YOURSELF);
    }
    if (supports.of(person.id()).stream().anyMatch(one -> email.equals(one.email()))) {
      return Attempt.refused(SupportReason.ASKED_ALREADY);
    }
    if (!limits.allow(Limit.LETTERS_BY_PERSON, person.id().toString(), now)
        || !limits.allow(Limit.SUPPORT_LETTERS_TO_ADDRESS, email.value(), now)) {
      return Attempt.refused(SupportReason.ASKED_TOO_OFTEN);
    }
    var support = new Support(UUID.randomUUID(), person.id(), email, null, now);
    supports.add(support);
    letters.accept(support);
    facts.record(IdentityFact.SUPPORTER_ASKED.happened(actor.who(null), person.id(), now));
    return Attempt.done(support);
  }
}
