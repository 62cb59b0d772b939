package org.alongside.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.facts.Channel;
import org.jspecify.annotations.Nullable;

/** All sent responses with what there is to see about them, worked out when somebody looks. */
public interface Signals {

  /**
   * One response.
   *
   * @param judged whether anybody ever proposed to set it aside
   */
  record Line(
      ResponseId id,
      Reference reference,
      Channel channel,
      Instant sentAt,
      Set<Signal> signals,
      boolean aside,
      boolean judged) {
    public Line {
      signals = Set.copyOf(signals);
    }
  }

  /** Which of them are wanted. */
  enum Only {
    ALL,
    SIGNALLED,
    HIDDEN_FIELD,
    TOO_FAST,
    MANY_AT_ONCE,
    SAME_WORDS,
    JUDGED
  }

  /** The latest first, from the one on that came before {@code after}. */
  List<Line> of(ConsultationId consultation, Only only, @Nullable ResponseId after, int most);

  Set<Signal> of(ConsultationId consultation, ResponseId response);

  /** Keeps that something was typed into the field that people don't see. */
  void trapped(ResponseId response);
}
