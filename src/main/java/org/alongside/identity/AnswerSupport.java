package org.alongside.identity;

import java.time.Instant;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.people.Person;
import org.alongside.people.PersonId;

/** A supporter accepts; and either of the two ends it, at any time and without a reason. */
public final class AnswerSupport {

  private final Supports supports;
  private final MayAct mayAct;
  private final Facts facts;

  public AnswerSupport(Supports supports, MayAct mayAct, Facts facts) {
    this.supports = supports;
    this.mayAct = mayAct;
    this.facts = facts;
  }

  /** Accepts what was asked of this person's own proved address. */
  public Attempt<Support> accept(Actor actor, Person supporter, UUID id, Instant now) {
    var own = supporter.contact().email();
    var asked = supports.find(id).filter(one -> own != null && own.equals(one.email()));
    if (asked.isEmpty() || asked.get().person().equals(supporter.id())) {
      return Attempt.refused(SupportReason.NOT_ASKED);
    }
    var against = mayAct.whyNot(supporter.id(), asked.get().person());
    if (!against.isEmpty()) {
      return Attempt.refused(against);
    }
    if (!supports.accept(id, supporter.id(), now)) {
      return Attempt.overtaken();
    }
    var accepted = asked.get().by(supporter.id());
    facts.record(IdentityFact.SUPPORTER_ACCEPTED.happened(actor.who(null), accepted.person(), now));
    return Attempt.done(accepted);
  }

  /** Ends it, whether accepted or only asked. */
  public Attempt<Support> end(Actor actor, Person one, UUID id, Instant now) {
    var found = supports.find(id).filter(support -> concerns(support, one));
    if (found.isEmpty()) {
      return Attempt.refused(SupportReason.NOT_ASKED);
    }
    if (!supports.end(id, now)) {
      return Attempt.overtaken();
    }
    PersonId person = found.get().person();
    facts.record(IdentityFact.SUPPORT_ENDED.happened(actor.who(null), person, now));
    return Attempt.done(found.get());
  }

  private static boolean concerns(Support support, Person one) {
    var email = one.contact().email();
    return support.person().equals(one.id())
        || one.id().equals(support.supporter())
        || (email != null && email.equals(support.email()));
  }
}
