package org.alongside.projects;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/**
 * A partner with lived experience says that the stated levels are true. They count as confirmed
 * once more than half of those who hold lived places have said so: one person's word is not the
 * partners', and asking for all would let one who is away hold it up.
 */
public final class ConfirmLevel {

  private final Levels levels;
  private final PlaceHolders holders;
  private final Facts facts;

  public ConfirmLevel(Levels levels, PlaceHolders holders, Facts facts) {
    this.levels = levels;
    this.holders = holders;
    this.facts = facts;
  }

  /**
   * The value says whether the levels now count as confirmed.
   *
   * @param seen the statements that the person has read
   */
  public Attempt<Boolean> confirm(Actor actor, ProjectId project, Set<UUID> seen, Instant now) {
    Map<PersonId, Side> here = holders.voting(project);
    PersonId person = actor.personOrThrow();
    if (here.get(person) != Side.LIVED) {
      return Attempt.refused(ProjectReason.NOT_A_LIVED_PARTNER);
    }
    List<LevelStatement> open = levels.unconfirmed(project);
    if (open.isEmpty()) {
      return Attempt.refused(ProjectReason.NOTHING_TO_CONFIRM);
    }
    if (!open.stream().allMatch(statement -> seen.contains(statement.id()))) {
      return Attempt.overtaken();
    }
    Fact.Who who = actor.who(Side.LIVED);
    facts.record(ProjectFact.LEVEL_CONFIRMED.of(project, who, now));
    boolean all = true;
    for (LevelStatement statement : open) {
      levels.confirm(statement.id(), person, now);
      boolean enough = MoreThanHalf.of(Side.LIVED, here, levels.confirmedBy(statement.id()));
      if (enough) {
        levels.settle(statement.id(), now);
      }
      all &= enough;
    }
    if (all) {
      facts.record(ProjectFact.LEVEL_CONFIRMED_BY_PARTNERS.of(project, Fact.Who.clock(), now));
    }
    return Attempt.done(all);
  }
}
