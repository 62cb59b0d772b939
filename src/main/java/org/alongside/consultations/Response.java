package org.alongside.consultations;

import java.time.Instant;
import org.alongside.questionnaires.Answers;

/** What one person, or one group, answers. */
public sealed interface Response {

  /** The kind of thing that files belong to which somebody sends as an answer. */
  String FILES = "response";

  Slip slip();

  /** It is here, and can be read by whoever holds its key. */
  sealed interface Kept extends Response {

    /** As they stand on the pages, also where a change has not been sent. */
    Answers answers();
  }

  /** It is being answered, page by page. Nothing of it counts. */
  record Begun(Slip slip, Answers answers) implements Kept {}

  /** It was sent, and counts as it was sent last. */
  record Sent(Slip slip, Answers answers, Receipt receipt) implements Kept {

    /** Whether pages were changed since, and not sent. */
    public boolean changed() {
      return slip.version() > receipt.version();
    }
  }

  /** It was taken back: nothing of what it said is kept. */
  record Withdrawn(Slip slip, Instant at) implements Response {}

  /**
   * What is known of the sending.
   *
   * @param version which of its versions counts
   * @param edition what everyone could read when it was sent
   */
  record Receipt(long version, int edition, boolean late, Instant first, Instant last) {}
}
