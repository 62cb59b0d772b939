package org.alongside.consultations;

import java.util.Map;
import org.alongside.participation.Side;

/** Which partners wrote the questions of a consultation, or agreed with them. */
public interface AgreedQuestions {

  /** How many people of each group, by what they agreed to as it stands now. */
  Agreed of(ConsultationId id);

  /**
   * Those who agreed to the questions as they are, and those who did before they were changed.
   *
   * @param now by group; a group of which nobody did is left out
   */
  record Agreed(Map<Side, Long> now, Map<Side, Long> before) {
    public Agreed {
      now = Map.copyOf(now);
      before = Map.copyOf(before);
    }

    public long now(Side side) {
      return now.getOrDefault(side, 0L);
    }

    public long before(Side side) {
      return before.getOrDefault(side, 0L);
    }
  }
}
