package org.alongside.decisions;

import java.util.UUID;

/** A decision's random id. */
public record DecisionId(UUID value) {

  public static DecisionId random() {
    return new DecisionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
