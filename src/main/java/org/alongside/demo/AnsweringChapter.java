package org.alongside.demo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.decisions.AgreeToAmend;
import org.alongside.decisions.AmendProposal;
import org.alongside.decisions.Answer;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Given;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Proposal;
import org.jspecify.annotations.Nullable;

/** Partners answer, object, amend, and the decision closes. */
public final class AnsweringChapter {

  private final CastResponse cast;
  private final AmendProposal amend;
  private final AgreeToAmend agree;
  private final CloseDecision close;
  private final Decisions decisions;

  public AnsweringChapter(
      CastResponse cast,
      AmendProposal amend,
      AgreeToAmend agree,
      CloseDecision close,
      Decisions decisions) {
    this.cast = cast;
    this.amend = amend;
    this.agree = agree;
    this.close = close;
    this.decisions = decisions;
  }

  void all(DecisionId id, List<Actor> partners, Answer answer, Instant then) {
    partners.forEach(partner -> one(id, partner, answer, null, then));
  }

  void one(DecisionId id, Actor partner, Answer answer, @Nullable String words, Instant then) {
    var given = Given.onScreen(decisions.rounds(id).size(), answer, words);
    Told.done(cast.cast(id, partner.personOrThrow(), given, then));
  }

  /** Somebody rewrites the proposal to answer every open objection, and the co-chairs agree. */
  void amend(
      DecisionId id, Actor author, Chairs chairs, Proposal proposal, Instant closes, Instant then) {
    var person = author.personOrThrow();
    var by = Actor.of(person);
    var open = Told.done(amend.amend(id, by, proposal, closes, openObjections(id), then));
    var waiting = Objects.requireNonNull(open.pending()).id();
    Told.done(agree.agree(id, waiting, chairs.lived().personOrThrow(), then));
    Told.done(agree.agree(id, waiting, chairs.learnt().personOrThrow(), then));
  }

  private Set<UUID> openObjections(DecisionId id) {
    return decisions.find(id).orElseThrow() instanceof OpenDecision open
        ? open.openObjections().stream().map(one -> one.id()).collect(Collectors.toSet())
        : Set.of();
  }

  void close(DecisionId id, Instant then) {
    Told.done(close.close(id, then));
  }
}
