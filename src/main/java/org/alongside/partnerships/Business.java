package org.alongside.partnerships;

import java.time.Instant;
import java.util.List;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What a partnership has before it; shown in the partners' room by whoever brings it there. */
public interface Business {

  /** What is before the partnership, what closes first first, and then what was decided last. */
  List<Item> of(PartnershipId partnership, @Nullable PersonId reader, Instant now);

  /** How far something is. */
  enum State {
    COMING,
    OPEN,
    DECIDED,
    /** The day to look at it again has come. */
    BACK
  }

  /**
   * One thing to decide or decided.
   *
   * @param at when it opens, closes or was closed, as the state tells; null for a mere draft
   * @param waits what the reader has yet to do about it; null for nothing
   */
  record Item(String title, String path, State state, @Nullable Instant at, @Nullable Waits waits) {

    public boolean waitsForReader() {
      return waits != null;
    }
  }

  /** What somebody has yet to do. */
  enum Waits {
    ANSWER,
    AGREE_TO_OPEN,
    AGREE_TO_LESS_TIME,
    AGREE_TO_CHANGE
  }
}
