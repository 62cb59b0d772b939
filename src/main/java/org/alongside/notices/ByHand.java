package org.alongside.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.people.PersonId;

/** What still has to be told by phone, on paper or through a supporter. */
public interface ByHand {

  int MOST = 100;

  /** The oldest first, at most {@link #MOST}. */
  List<Waiting> oldest();

  /** Somebody has told them. */
  void told(UUID id);

  /**
   * One thing to tell one person.
   *
   * @param subject the message key of what they are told
   * @param about what it mentions, usually a decision's question; may be empty
   */
  record Waiting(
      UUID id, PersonId person, String subject, String about, String path, Instant since) {}
}
