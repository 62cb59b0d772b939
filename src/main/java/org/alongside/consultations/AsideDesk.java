package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.projects.PlaceHolders;

/** What all have in common who judge whether a response counts: one at a time, and on record. */
public final class AsideDesk {

  private final Consultations consultations;
  private final Responses responses;
  private final Asides asides;
  private final PlaceHolders holders;
  private final Facts facts;

  public AsideDesk(
      Consultations consultations,
      Responses responses,
      Asides asides,
      PlaceHolders holders,
      Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.asides = asides;
    this.holders = holders;
    this.facts = facts;
  }

  /** A sent response, kept from being changed, and what was said about it. */
  record Case(Consultation consultation, Response.Sent sent, Aside aside, Instant now) {

    Slip slip() {
      return sent.slip();
    }

    Seen seen() {
      return Seen.of(sent, aside);
    }
  }

  /**
   * What somebody has read before they judge: nobody agrees to what was said since, or about
   * answers that were sent since.
   *
   * @param steps how much had been said about it
   * @param version which version of the answers counted
   */
  public record Seen(int steps, long version) {
    public static final Seen NOTHING = new Seen(-1, -1);

    public static Seen of(Response.Sent sent, Aside aside) {
      return new Seen(aside.steps().size(), sent.receipt().version());
    }
  }

  /** Who judges, which response, and what of it they have read. */
  public record Judging(Actor actor, ResponseId response, Seen seen) {}

  Attempt<Aside> judge(Judging judging, Instant now, Function<Case, Attempt<Aside>> act) {
    return claim(judging.response(), now)
        .map(one -> one.seen().equals(judging.seen()) ? act.apply(one) : Attempt.<Aside>overtaken())
        .orElseGet(() -> Attempt.refused(AsideReason.NOT_SENT));
  }

  /** The same for whoever holds its key. */
  Attempt<Aside> own(ReturnKey key, Instant now, Function<Case, Attempt<Aside>> act) {
    return responses
        .find(key)
        .flatMap(found -> claim(found.slip().id(), now))
        .map(act)
        .orElseGet(() -> Attempt.refused(AsideReason.NOT_SENT));
  }

  /** Empty where nothing was sent, or nothing is kept of it any more. */
  private Optional<Case> claim(ResponseId id, Instant now) {
    var slip = responses.look(id).map(Response::slip);
    if (slip.isEmpty()) {
      return Optional.empty();
    }
    var consultation = consultations.hold(slip.get().consultation()).orElseThrow();
    return responses
        .claim(id)
        .filter(Response.Sent.class::isInstance)
        .map(Response.Sent.class::cast)
        .filter(_ -> responses.counted(id).isPresent())
        .map(sent -> new Case(consultation, sent, asides.of(id), now));
  }

  /** Whether somebody else than this person holds a place among the partners, and can look too. */
  boolean secondPerson(Case one, Actor actor) {
    return holders.of(one.consultation().place().project()).keySet().stream()
        .anyMatch(person -> !person.equals(actor.person()));
  }

  boolean partner(Case one, Actor actor) {
    return holders.of(one.consultation().place().project()).containsKey(actor.personOrThrow());
  }

  /** Done by somebody who works with the answers. */
  Attempt<Aside> done(Case one, Aside.Step step, ConsultationFact fact, Actor actor) {
    var side = holders.of(one.consultation().place().project()).get(actor.personOrThrow());
    return kept(one, step, fact, actor.who(side));
  }

  Attempt<Aside> kept(Case one, Aside.Step step, ConsultationFact fact, Fact.Who who) {
    var response = one.slip().id();
    var next = one.aside().with(step);
    if (!asides.add(response, step, next.aside())) {
      return Attempt.overtaken();
    }
    var why = step.why();
    var details =
        why == null
            ? Map.of("consultation", one.consultation().id().toString())
            : Map.of("consultation", one.consultation().id().toString(), "why", why.name());
    facts.record(fact.of(one.consultation(), one.slip(), who, one.now(), details));
    return Attempt.done(next);
  }
}
