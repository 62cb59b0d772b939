package org.alongside.formats;

import java.util.Locale;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;

/** Tells whoever asked for a form that it is there: once, and then they are forgotten. */
public final class TellAsker {

  private final Askers askers;
  private final Outbox outbox;

  public TellAsker(Askers askers, Outbox outbox) {
    this.askers = askers;
    this.outbox = outbox;
  }

  void ready(Item item, FormatRequest request) {
    var content =
        Content.of(
            "formats.told",
            item.path(),
            item.title(),
            request.form().kind().name(),
            language(request.form()));
    askers
        .take(request.id())
        .ifPresent(asker -> outbox.send(new Letter(request.id(), asker, content, null, null)));
  }

  private static String language(Form form) {
    var language = form.language();
    return language == null ? "" : language.getDisplayName(Locale.UK);
  }
}
