package org.alongside.formats;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.mail.Addressee;
import org.alongside.participation.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * Somebody needs a form that is not there. Who asks is no part of that, for it alone can say too
 * much; whoever wants to be told is kept apart, until they are.
 */
public final class AskForFormat {

  private final Renditions renditions;
  private final Askers askers;
  private final Facts facts;

  public AskForFormat(Renditions renditions, Askers askers, Facts facts) {
    this.renditions = renditions;
    this.askers = askers;
    this.facts = facts;
  }

  /**
   * @param asker who wants to be told; null for nobody
   */
  public Attempt<FormatRequest> ask(Item item, Form form, @Nullable Addressee asker, Instant now) {
    boolean ready =
        form.kind() == Form.Kind.LARGE_PRINT
            || renditions
                .find(item.ref(), form)
                .filter(found -> found.ready() && !found.outOfDate(item))
                .isPresent();
    if (ready) {
      return Attempt.refused(FormatReason.READY_ALREADY);
    }
    var request = new FormatRequest(UUID.randomUUID(), item.ref(), form, now, null);
    renditions.add(request, item.project());
    if (asker != null) {
      askers.keep(request.id(), asker, now);
    }
    var who = new Fact.Who(null, null, Channel.WEB, null);
    facts.record(FormatFact.REQUESTED.of(item.project(), item.ref(), who, now, details(request)));
    return Attempt.done(request);
  }

  static Map<String, String> details(FormatRequest request) {
    return Map.of("form", request.form().code(), "request", request.id().toString());
  }
}
