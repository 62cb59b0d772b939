package org.alongside.evaluation.web;

import java.util.UUID;
import org.alongside.evaluation.Recorded;
import org.alongside.participation.Side;

/**
 * What somebody recorded and nobody else has confirmed.
 *
 * @param nobodyToAsk whether there never was another group that could confirm it
 */
public record Account(ToldFact told, boolean nobodyToAsk) {

  public Side side() {
    return Recorded.accountOf(told.fact());
  }

  public UUID id() {
    return told.fact().id();
  }

  /** Says whose word it still needs, as a message. */
  public String key() {
    if (nobodyToAsk) {
      return "evaluation.account.nobody-to-ask";
    }
    return told.against().isEmpty()
        ? "evaluation.account.not-confirmed"
        : "evaluation.account.contradicted";
  }
}
