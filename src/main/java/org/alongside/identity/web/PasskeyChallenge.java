package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** What the browser was asked to prove, kept in its session until it answers, and used once. */
final class PasskeyChallenge {

  private static final String TO_SIGN_IN = "alongside.passkey-to-sign-in";
  private static final String TO_ADD = "alongside.passkey-to-add";

  private PasskeyChallenge() {}

  static void keep(HttpServletRequest request, PublicKeyCredentialRequestOptions options) {
    request.getSession(true).setAttribute(TO_SIGN_IN, options);
  }

  static void keep(HttpServletRequest request, PublicKeyCredentialCreationOptions options) {
    request.getSession(true).setAttribute(TO_ADD, options);
  }

  static Optional<PublicKeyCredentialRequestOptions> toSignIn(HttpServletRequest request) {
    return take(request, TO_SIGN_IN, PublicKeyCredentialRequestOptions.class);
  }

  static Optional<PublicKeyCredentialCreationOptions> toAdd(HttpServletRequest request) {
    return take(request, TO_ADD, PublicKeyCredentialCreationOptions.class);
  }

  private static <T> Optional<T> take(HttpServletRequest request, String name, Class<T> type) {
    var session = request.getSession(false);
    var kept = session == null ? null : session.getAttribute(name);
    if (session != null && kept != null) {
      session.removeAttribute(name);
    }
    return type.isInstance(kept) ? Optional.of(type.cast(kept)) : Optional.empty();
  }
}
