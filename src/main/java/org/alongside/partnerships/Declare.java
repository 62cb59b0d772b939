package org.alongside.partnerships;

import java.time.Instant;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;

/**
 * Declares affiliations and interests anew. A declaration is never refused, or it would be hidden:
 * what the rules say about it takes effect at once.
 */
public final class Declare {

  private final Archive archive;
  private final Chronicle chronicle;
  private final Supplier<String> host;

  public Declare(Archive archive, Chronicle chronicle, Supplier<String> host) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.host = host;
  }

  public Attempt<Declaration> declare(
      PartnershipId id, Actor by, Declaration declaration, Instant now) {
    var partnership = archive.places().forChange(id).orElseThrow();
    var own = partnership.place(by.personOrThrow());
    if (own.isEmpty()) {
      return Attempt.refused(PartnershipReason.NO_PLACE_HERE);
    }
    var place = own.get();
    var before = archive.declarations().of(id).getOrDefault(place.id(), Declaration.NOTHING);
    archive.declarations().declare(place.id(), declaration, now);
    var act = new Chronicle.Act(partnership, by, now);
    chronicle.tell(act, PartnershipFact.DECLARED, place);
    if (asksAnew(place, before, declaration)) {
      new AskTheSide(archive, chronicle).askAnewAboutPay(act, place);
    } else if (standsForMore(before, declaration)) {
      new Admission(archive, chronicle, host.get()).keep(act, place, declaration);
    }
    return Attempt.done(declaration);
  }

  /** Only pay by a body that the lived partners haven't agreed to yet is asked about. */
  private static boolean asksAnew(Place place, Declaration before, Declaration now) {
    return place.side() == Side.LIVED
        && !place.waiting()
        && now.affiliations().stream()
            .filter(Affiliation::needsAgreement)
            .anyMatch(pay ->
                before.affiliations().stream()
                    .noneMatch(was -> was.needsAgreement() && was.with(pay.body())));
  }

  /** Nobody loses a vote because others left: only a newly named body is judged. */
  private static boolean standsForMore(Declaration before, Declaration now) {
    return now.affiliations().stream()
        .filter(Affiliation::countsForBody)
        .anyMatch(body ->
            before.affiliations().stream()
                .noneMatch(was -> was.countsForBody() && was.with(body.body())));
  }
}
