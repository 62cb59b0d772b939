package org.alongside.consultations;

import java.util.List;
import org.alongside.participation.Reason;

/** Why nothing is decided yet: people are still asked, or have no report on what they said. */
public record NotHeard(Unanswered asked) implements Reason {

  @Override
  public String key() {
    return asked.closed() ? "consultations.decide.no-report" : "consultations.decide.still-asked";
  }

  @Override
  public List<Object> details() {
    return List.of(asked.title(), asked.lastDay());
  }
}
