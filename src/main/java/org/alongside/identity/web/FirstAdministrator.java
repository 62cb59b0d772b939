package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.access.web.FirstSignIn;
import org.alongside.identity.How;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/** Signs in whoever has set the organisation up, and leads them to make their passkey. */
@Component
class FirstAdministrator implements FirstSignIn {

  private final SignIn signIn;

  FirstAdministrator(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public String begin(
      PersonId administrator,
      String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    signIn.as(administrator, How.LINK, request, response);
    return IdentityPaths.passkeys(back);
  }
}
