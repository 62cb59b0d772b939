package org.alongside.identity.web;

import org.alongside.identity.Code;
import org.alongside.identity.Secret;
import org.alongside.identity.SignInLetters;
import org.alongside.identity.SignInRequest;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.springframework.stereotype.Component;

/**
 * Queues the letter that holds a link and a code. It is written to the address alone, whether or
 * not anybody here has it, and is not worth sending once the link has gone stale.
 */
@Component
class QueuedSignInLetters implements SignInLetters {

  private final Outbox outbox;

  QueuedSignInLetters(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void send(SignInRequest request, Secret token, Code code) {
    var words =
        request.changes() == null ? "identity.letter.sign-in" : "identity.letter.new-address";
    var content =
        Content.of(
            words,
            IdentityPaths.link(token),
            code.spaced(),
            Math.toIntExact(SignInRequest.LASTS.toMinutes()));
    outbox.send(
        Letter.to(request.email(), request.id(), content)
            .notAfter(request.life().askedAt().plus(SignInRequest.LASTS)));
  }
}
