package org.alongside.publications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Shows it to people, now or at a moment that is chosen, once everything they are owed is there.
 */
public final class PublishPublication {

  private final Publications publications;
  private final Readiness readiness;
  private final Facts facts;

  public PublishPublication(Publications publications, Readiness readiness, Facts facts) {
    this.publications = publications;
    this.readiness = readiness;
    this.facts = facts;
  }

  /**
   * How it is to be published.
   *
   * @param at null for now
   * @param review by which day somebody looks at it again
   * @param seen which version was read before
   */
  public record Order(@Nullable Instant at, LocalDate review, long seen) {}

  public Attempt<Publication> publish(Actor actor, PublicationId id, Order order, Instant now) {
    var publication = publications.claim(id).orElseThrow();
    var wrongPhase = wrongPhase(publication.phase());
    if (wrongPhase != null) {
      return Attempt.refused(wrongPhase);
    }
    if (publication.draft().version() != order.seen()) {
      return Attempt.overtaken();
    }
    var lacks = new ArrayList<>(readiness.lacks(publication));
    lacks.addAll(wrong(order, now));
    return lacks.isEmpty() ? done(actor, publication, order, now) : Attempt.refused(lacks);
  }

  private static @Nullable PublicationReason wrongPhase(Phase phase) {
    return switch (phase) {
      case Phase.Draft _ -> null;
      case Phase.Scheduled _ -> PublicationReason.SCHEDULED;
      case Phase.Out _ -> PublicationReason.ALREADY_PUBLISHED;
      case Phase.Withdrawn _ -> PublicationReason.WITHDRAWN;
    };
  }

  private static List<Reason> wrong(Order order, Instant now) {
    var wrong = new ArrayList<Reason>();
    if (order.at() != null && !order.at().isAfter(now)) {
      wrong.add(PublicationReason.MOMENT_PASSED);
    }
    if (!order.review().isAfter(Here.day(Objects.requireNonNullElse(order.at(), now)))) {
      wrong.add(PublicationReason.REVIEW_NOT_AHEAD);
    }
    return wrong;
  }

  private Attempt<Publication> done(
      Actor actor, Publication publication, Order order, Instant now) {
    var by = actor.personOrThrow();
    var at = order.at();
    if (at == null) {
      var first = Edition.first(publication.draft().text(), by, now);
      publications.move(publication.id(), new Phase.Out(first, now), order.review());
      facts.record(PublicationFact.PUBLISHED.of(publication, actor.who(null), now));
    } else {
      publications.move(publication.id(), new Phase.Scheduled(at, by), order.review());
      var details = Map.of("at", at.toString());
      facts.record(PublicationFact.SCHEDULED.of(publication, actor.who(null), now, details));
    }
    return Attempt.done(publications.find(publication.id()).orElseThrow());
  }
}
