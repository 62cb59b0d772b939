package org.alongside.evaluation;

import java.util.List;

/**
 * Why a criterion stands as it does, as a message.
 *
 * @param details numbers and dates, in the order of its placeholders
 */
public record Because(String key, List<Object> details) {

  public Because {
    details = List.copyOf(details);
  }

  static Because of(String code, Object... details) {
    return new Because("evaluation.because." + code, List.of(details));
  }
}
