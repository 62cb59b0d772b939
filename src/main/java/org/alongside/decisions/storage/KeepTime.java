package org.alongside.decisions.storage;

import java.time.Instant;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.BringBack;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.OpenWhenDue;
import org.alongside.decisions.WithdrawnDraft;
import org.alongside.participation.Attempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does all whose time has come, each by itself: one failure stops no other. */
final class KeepTime {

  private static final Logger LOG = LoggerFactory.getLogger(KeepTime.class);

  private final Decisions decisions;
  private final DecisionRegister register;
  private final Verbs verbs;
  private final WholeOrNotAtAll whole;

  KeepTime(Decisions decisions, DecisionRegister register, Verbs verbs, WholeOrNotAtAll whole) {
    this.decisions = decisions;
    this.register = register;
    this.verbs = verbs;
    this.whole = whole;
  }

  /** What is done when a time has come. */
  record Verbs(OpenWhenDue open, CloseDecision close, BringBack bring) {}

  void keep(Instant now) {
    for (var id : register.due(now)) {
      try {
        if (!(whole.attempt(() -> next(id, now)) instanceof Attempt.Done<?>)) {
          LOG.info("Decision {} was not moved on: it changed, or its time has not come", id);
        }
      } catch (RuntimeException failed) {
        LOG.error("Decision {} could not be moved on; it is tried again", id, failed);
      }
    }
  }

  private Attempt<?> next(DecisionId id, Instant now) {
    return switch (decisions.find(id).orElseThrow()) {
      case AnnouncedDecision _ -> verbs.open().open(id, now);
      case OpenDecision _ -> verbs.close().close(id, now);
      case ClosedDecision _ -> verbs.bring().bring(id, now);
      case DraftDecision _, WithdrawnDraft _ -> Attempt.done(id);
    };
  }
}
