package org.alongside.partnerships;

import java.time.Instant;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A place on one side of a partnership, held by one person. */
public record Place(PlaceId id, PersonId person, Side side, Standing standing, Term term) {

  public boolean voting() {
    return standing.voting();
  }

  public boolean paused() {
    return standing.presence() == Presence.PAUSED;
  }

  public boolean waiting() {
    return standing.presence() == Presence.WAITING;
  }

  public boolean coChair() {
    return standing.coChair();
  }

  public Instant since() {
    return term.since();
  }

  public @Nullable Instant until() {
    return term.until();
  }

  /** Whether the place has a say in what is decided at this moment. */
  public boolean decidesAt(Instant moment) {
    return voting() && standing.presence() == Presence.HERE && term.covers(moment);
  }

  Place with(Standing next) {
    return new Place(id, person, side, next, term);
  }

  /** Whoever changes to the other side doesn't take the chair along: that side chose nobody. */
  Place movedTo(Side next, Presence presence) {
    return new Place(id, person, next, standing.chairing(false).being(presence), term);
  }

  Place endedAt(Instant moment) {
    return new Place(id, person, side, standing.chairing(false), term.endedAt(moment));
  }
}
