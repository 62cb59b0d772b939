package org.alongside.formats;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Somebody needs a form that is not there. Who asks is not kept: that alone can say too much. */
public final class AskForFormat {

  private final Renditions renditions;
  private final Facts facts;

  public AskForFormat(Renditions renditions, Facts facts) {
    this.renditions = renditions;
    this.facts = facts;
  }

  public Attempt<FormatRequest> ask(Item item, Form form, Instant now) {
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
    var who = new Fact.Who(null, null, Channel.WEB, null);
    facts.record(FormatFact.REQUESTED.of(item.project(), item.ref(), who, now, details(request)));
    return Attempt.done(request);
  }

  static Map<String, String> details(FormatRequest request) {
    return Map.of("form", request.form().code(), "request", request.id().toString());
  }
}
