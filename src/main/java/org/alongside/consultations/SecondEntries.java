package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.facts.Channel;
import org.alongside.people.PersonId;

/** What was typed in a second time, to see how often typing goes wrong. */
public interface SecondEntries {

  /** A response that waits for it. */
  record Line(ResponseId id, Reference reference, Channel channel, LocalDate receivedOn) {}

  /** Those that somebody else typed in first, the oldest first, at most so many. */
  List<Line> waiting(ConsultationId consultation, PersonId notBy, int most);

  /** Keeps how it went; false when somebody was faster. */
  boolean keep(ResponseId id, Compared compared, PersonId by, Instant now);

  Disagreement of(ConsultationId consultation);

  /**
   * How often two people read the same paper differently.
   *
   * @param waiting how many papers are still to be typed in a second time
   * @param papers how many were
   * @param answers how many answers were compared
   * @param different how many of these were not the same
   */
  record Disagreement(long waiting, long papers, long answers, long different) {

    /** Of a thousand answers, so many were read differently; none while nothing was compared. */
    public long perThousand() {
      return answers == 0 ? 0 : (different * 1000 + answers / 2) / answers;
    }
  }
}
