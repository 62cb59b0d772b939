package org.alongside.partnerships;

import java.time.Instant;
import java.util.List;
import org.alongside.people.PersonId;

/** What waits for one partner beside decisions; whoever brings it to the room answers. */
public interface Errands {

  List<Errand> of(Partnership partnership, PersonId partner, Instant now);

  /**
   * Something to do.
   *
   * @param key the message that says it, with how many there are
   */
  record Errand(String key, int number, String path) {}
}
