package org.alongside.formats;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Somebody has what they asked for: it is shown now, or was handed over, as braille is. */
public final class AnswerFormatRequest {

  private final Renditions renditions;
  private final TellAsker tell;
  private final Facts facts;

  public AnswerFormatRequest(Renditions renditions, TellAsker tell, Facts facts) {
    this.renditions = renditions;
    this.tell = tell;
    this.facts = facts;
  }

  public Attempt<FormatRequest> answer(Actor actor, Item item, FormatRequest request, Instant now) {
    var found = renditions.claimRequest(request.id()).orElseThrow();
    if (!found.open()) {
      return Attempt.refused(FormatReason.ANSWERED_ALREADY);
    }
    renditions.answer(found.id(), now);
    facts.record(
        FormatFact.REQUEST_ANSWERED.of(
            item.project(), item.ref(), actor.who(null), now, AskForFormat.details(found)));
    tell.ready(item, found);
    return Attempt.done(found);
  }
}
