package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.alongside.access.web.FirstSignIn;
import org.alongside.identity.How;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Signs in whoever has set the organisation up, and leads them to make their passkey: the key to
 * the set-up page is their one-time key.
 */
@Component
class FirstAdministrator implements FirstSignIn {

  private final SignIn signIn;
  private final InstantSource clock;

  FirstAdministrator(SignIn signIn, InstantSource clock) {
    this.signIn = signIn;
    this.clock = clock;
  }

  @Override
  public String begin(
      PersonId administrator,
      String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    signIn.as(administrator, How.LINK, request, response);
    MayEnrol.begin(administrator, clock.instant(), request);
    return IdentityPaths.passkeys(back);
  }
}
