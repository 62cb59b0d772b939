package org.alongside.decisions.storage;

import java.time.Instant;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.OpenWhenDue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Opens or closes everything whose time has come, each by itself: one failure stops no other. */
final class KeepTime {

  private static final Logger LOG = LoggerFactory.getLogger(KeepTime.class);

  private final Decisions decisions;
  private final DecisionRegister register;
  private final OpenWhenDue open;
  private final CloseDecision close;
  private final TransactionOperations transaction;

  KeepTime(
      Decisions decisions,
      DecisionRegister register,
      OpenWhenDue open,
      CloseDecision close,
      TransactionOperations transaction) {
    this.decisions = decisions;
    this.register = register;
    this.open = open;
    this.close = close;
    this.transaction = transaction;
  }

  void keep(Instant now) {
    for (var id : register.due(now)) {
      try {
        transaction.executeWithoutResult(_ -> next(id, now));
      } catch (RuntimeException failed) {
        LOG.error("Decision {} could not be opened or closed; it is tried again", id, failed);
      }
    }
  }

  private void next(DecisionId id, Instant now) {
    if (decisions.find(id).orElseThrow() instanceof AnnouncedDecision) {
      open.open(id, now);
    } else {
      close.close(id, now);
    }
  }
}
