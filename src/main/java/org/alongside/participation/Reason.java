package org.alongside.participation;

import java.util.List;

/**
 * Why an act is refused, as a value. Each capability lists its own in an enum (or a record, when
 * the message needs details); every one has a message that says what to do instead.
 */
public interface Reason {

  /** The message key, for example {@code decisions.reason.closed}. */
  String key();

  /** What the message mentions: numbers, dates or words, in the order of its placeholders. */
  default List<Object> details() {
    return List.of();
  }
}
