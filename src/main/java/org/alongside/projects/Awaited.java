package org.alongside.projects;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/** What a project awaits of one of its partners before its promise is agreed and confirmed. */
public final class Awaited {

  private final Projects projects;
  private final Mandates mandates;
  private final Levels levels;

  public Awaited(Projects projects, Mandates mandates, Levels levels) {
    this.projects = projects;
    this.mandates = mandates;
    this.levels = levels;
  }

  /** One thing that a partner has yet to do. */
  public enum Thing {
    AGREE_MANDATE,
    CONFIRM_LEVEL
  }

  /** Nothing of a project that has ended: what was promised is over. */
  public Set<Thing> of(ProjectId id, PersonId partner, Side side) {
    var project = projects.find(id).orElseThrow();
    var awaited = EnumSet.noneOf(Thing.class);
    if (project.life().state() == Life.State.ENDED) {
      return awaited;
    }
    if (unagreed(project, side) && !agreed(project, partner)) {
      awaited.add(Thing.AGREE_MANDATE);
    }
    if (side == Side.LIVED && levels.awaits(id, partner)) {
      awaited.add(Thing.CONFIRM_LEVEL);
    }
    return awaited;
  }

  private static boolean unagreed(Project project, Side side) {
    var mandate = project.mandate();
    return !mandate.items().isEmpty() && !mandate.agreed().contains(side);
  }

  private boolean agreed(Project project, PersonId partner) {
    return mandates.agreedBy(project.id(), project.mandate().version()).containsKey(partner);
  }
}
