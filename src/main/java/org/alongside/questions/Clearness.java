package org.alongside.questions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.formats.Item;

/** What people pressed when they were asked whether an item was clear. */
public interface Clearness {

  /** One more, or the same browser's again. */
  void press(Press press, UUID project);

  /** What was not clear to whoever pressed that; nothing where there is no such press. */
  void explain(UUID press, Item.Ref item, String words);

  Counts counts(Item.Ref item);

  /** What was not clear, newest first. */
  List<Unclear> unclear(Item.Ref item, int limit);

  /**
   * One press.
   *
   * @param id drawn by chance and kept by the browser, so that its next press replaces this one
   */
  record Press(UUID id, Item.Ref item, boolean clear, Instant at) {}

  /** How many said so. */
  record Counts(long clear, long notQuite) {

    /** Fewer are not shown to everybody: one voice is no measure of a text. */
    public static final int ENOUGH = 5;

    public long all() {
      return clear + notQuite;
    }

    public boolean enough() {
      return all() >= ENOUGH;
    }
  }

  /** What somebody did not understand. */
  record Unclear(String words, Instant at) {}
}
