package org.alongside.partnerships;

import java.time.Instant;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/**
 * A question that the people of one side settle among themselves, by more than half of those who
 * have a say then; both sides see it and its result.
 */
public record SideQuestion(
    SideQuestionId id, PartnershipId partnership, Side side, About about, Life life) {

  /** What is asked. */
  public enum Kind {
    /** Whether this partner becomes their side's co-chair. */
    CO_CHAIR,
    /** Whether somebody paid by a body with an interest may hold a lived place. */
    PAID_PARTNER
  }

  /** What became of it. */
  public enum State {
    OPEN,
    AGREED,
    NOT_AGREED,
    /** It no longer matters: the place is gone, or somebody else was chosen. */
    LAPSED
  }

  /** Whom it is about. */
  public record About(Kind kind, PlaceId place) {}

  /** Who asked, when, and what became of it. */
  public record Life(PersonId askedBy, Instant askedAt, State state) {}

  static SideQuestion asked(
      PartnershipId partnership, Side side, About about, PersonId by, Instant now) {
    return new SideQuestion(
        SideQuestionId.random(), partnership, side, about, new Life(by, now, State.OPEN));
  }

  public boolean open() {
    return life.state() == State.OPEN;
  }
}
