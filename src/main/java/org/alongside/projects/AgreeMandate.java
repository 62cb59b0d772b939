package org.alongside.projects;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/**
 * A partner agrees the list of decisions that matter. A side has agreed once more than half of its
 * places have, as with levels. Whoever agreed this version for the other side before they moved is
 * counted there alone: not asked on this side, nor among those it needs more than half of.
 */
public final class AgreeMandate {

  private final Projects projects;
  private final Mandates mandates;
  private final PlaceHolders holders;
  private final Facts facts;

  public AgreeMandate(Projects projects, Mandates mandates, PlaceHolders holders, Facts facts) {
    this.projects = projects;
    this.mandates = mandates;
    this.holders = holders;
    this.facts = facts;
  }

  /** Agrees the version that was read; the value says whether both sides now agree. */
  public Attempt<Boolean> agree(Actor actor, ProjectId project, long version, Instant now) {
    Mandate mandate = projects.claim(project).orElseThrow().mandate();
    Map<PersonId, Side> here = holders.voting(project);
    PersonId person = actor.personOrThrow();
    Side side = here.get(person);
    if (side == null) {
      return Attempt.refused(ProjectReason.NOT_A_PARTNER);
    }
    if (mandate.items().isEmpty()) {
      return Attempt.refused(ProjectReason.NOTHING_TO_AGREE);
    }
    if (mandate.version() != version) {
      return Attempt.overtaken();
    }
    Map<PersonId, Side> agreed = mandates.agreedBy(project, version);
    if (agreed.getOrDefault(person, side) != side) {
      return Attempt.refused(ProjectReason.AGREED_FOR_THE_OTHER_GROUP);
    }
    mandates.agree(project, version, person, side, now);
    var details = Map.of("version", String.valueOf(version));
    Fact.Who who = actor.who(side);
    facts.record(ProjectFact.MANDATE_AGREED.of(project, who, now, details));
    boolean settled = MoreThanHalf.of(side, asked(here, agreed), agreedFor(side, project, version));
    return Attempt.done(settled ? settle(project, mandate, side, now) : mandate.agreedByBoth());
  }

  /** Those who are not counted for the other side already. */
  private static Map<PersonId, Side> asked(Map<PersonId, Side> here, Map<PersonId, Side> agreed) {
    return here.entrySet().stream()
        .filter(one -> agreed.getOrDefault(one.getKey(), one.getValue()) == one.getValue())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Nobody's agreement counts for the side that they move to afterwards. */
  private Set<PersonId> agreedFor(Side side, ProjectId project, long version) {
    return mandates.agreedBy(project, version).entrySet().stream()
        .filter(one -> one.getValue() == side)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private boolean settle(ProjectId project, Mandate mandate, Side side, Instant now) {
    mandates.settle(project, mandate.version(), side, now);
    boolean both = mandate.agreed().contains(side.other());
    if (both && !mandate.agreed().contains(side)) {
      var details = Map.of("version", String.valueOf(mandate.version()));
      facts.record(ProjectFact.MANDATE_AGREED_BY_BOTH.of(project, Fact.Who.clock(), now, details));
    }
    return both;
  }
}
