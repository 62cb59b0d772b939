package org.alongside.publications;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.projects.ProjectId;

/** Says whether in a project a second person reads everything before it is published. */
public final class SetSecondReader {

  private final Publications publications;
  private final Facts facts;

  public SetSecondReader(Publications publications, Facts facts) {
    this.publications = publications;
    this.facts = facts;
  }

  public void set(Actor actor, ProjectId project, boolean wanted, Instant now) {
    if (publications.secondReader(project) == wanted) {
      return;
    }
    var change = new Edition.Change(actor.personOrThrow(), now);
    publications.setSecondReader(project, wanted, change);
    var details = Map.of("wanted", String.valueOf(wanted));
    facts.record(PublicationFact.SECOND_READER_SET.of(project, actor.who(null), now, details));
  }
}
