package org.alongside.questions;

import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;

/**
 * Tells whoever asked what became of it: once, with a link and without a word of the question, and
 * then they are forgotten.
 */
public final class TellAsker {

  private final Askers askers;
  private final Outbox outbox;

  public TellAsker(Askers askers, Outbox outbox) {
    this.askers = askers;
    this.outbox = outbox;
  }

  void tell(Question question, Content content) {
    askers.take(question.id()).ifPresent(asker -> outbox.send(letter(question, asker, content)));
  }

  private static Letter letter(Question question, Asker asker, Content content) {
    var cause = question.id().value();
    return switch (asker) {
      case Asker.Somebody(var person) -> Letter.to(person, cause, content);
      case Asker.Address(var email) -> Letter.to(email, cause, content);
    };
  }
}
