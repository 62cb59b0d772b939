package org.alongside.projects;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Writes the next version of the list of decisions that matter; both sides agree it anew. */
public final class WriteMandate {

  private final Mandates mandates;
  private final PlaceHolders holders;
  private final Facts facts;

  public WriteMandate(Mandates mandates, PlaceHolders holders, Facts facts) {
    this.mandates = mandates;
    this.holders = holders;
    this.facts = facts;
  }

  public Attempt<Long> write(
      Actor actor, ProjectId project, List<Mandate.Item> items, long seen, Instant now) {
    if (!mandates.write(project, items, seen, actor.personOrThrow(), now)) {
      return Attempt.overtaken();
    }
    facts.record(
        ProjectFact.MANDATE_WRITTEN.of(
            project,
            actor.who(holders.of(project).get(actor.personOrThrow())),
            now,
            Map.of(
                "version", String.valueOf(seen + 1), "decisions", String.valueOf(items.size()))));
    return Attempt.done(seen + 1);
  }
}
