package org.alongside.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/**
 * Saves an item in another form; shows it to everyone when it is whole, and whoever asked has it.
 */
public final class MakeRendition {

  private final Renditions renditions;
  private final AnswerFormatRequest answer;
  private final Facts facts;

  public MakeRendition(Renditions renditions, AnswerFormatRequest answer, Facts facts) {
    this.renditions = renditions;
    this.answer = answer;
    this.facts = facts;
  }

  /**
   * Keeps it as it is, also half done.
   *
   * @param rendition with the version that was read before
   */
  public Attempt<Rendition> keep(Actor actor, Item item, Rendition rendition, Instant now) {
    if (!renditions.save(rendition, item.project(), actor.personOrThrow())) {
      return Attempt.overtaken();
    }
    var details = Map.of("form", rendition.form().code());
    facts.record(FormatFact.DRAFTED.of(item.project(), item.ref(), actor.who(null), now, details));
    return Attempt.done(rendition);
  }

  /** Shows it to everyone from now on. */
  public Attempt<Rendition> show(Actor actor, Item item, Rendition rendition, Instant now) {
    var lacks = new ArrayList<Reason>(rendition.content().lacks());
    FormatReason.MADE_BY_MISSING.where(rendition.credits().madeBy().isBlank(), lacks);
    if (!lacks.isEmpty()) {
      return Attempt.refused(lacks);
    }
    var first = rendition.shown() == null ? now : rendition.shown();
    var shown =
        new Rendition(
            rendition.id(),
            rendition.item(),
            rendition.form(),
            rendition.content(),
            rendition.credits(),
            rendition.edition(),
            rendition.version(),
            first);
    if (!renditions.save(shown, item.project(), actor.personOrThrow())) {
      return Attempt.overtaken();
    }
    told(actor, item, shown, now);
    return Attempt.done(shown);
  }

  private void told(Actor actor, Item item, Rendition shown, Instant now) {
    var details =
        Map.of(
            "form", shown.form().code(),
            "edition", String.valueOf(shown.edition()),
            "sameDay", String.valueOf(shown.sameDay(item)));
    facts.record(FormatFact.READY.of(item.project(), item.ref(), actor.who(null), now, details));
    for (var request : renditions.requests(item.ref())) {
      if (request.open() && request.form().equals(shown.form())) {
        answer.answer(actor, item, request, now);
      }
    }
  }
}
