package org.alongside.identity.web;

import java.util.Optional;
import org.alongside.people.EmailAddress;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.OurPath;
import org.jspecify.annotations.Nullable;

/** What came in when somebody asked for a link. */
record SignInForm(String email, String to) {

  SignInForm(@Nullable String email, @Nullable String to) {
    this.email = email == null ? "" : email.strip();
    this.to = OurPath.or(to, "/");
  }

  static SignInForm to(@Nullable String to) {
    return new SignInForm(null, to);
  }

  Optional<EmailAddress> address() {
    return EmailAddress.read(email);
  }

  Mistakes mistakes() {
    if (address().isPresent()) {
      return Mistakes.none();
    }
    return Mistakes.of(
        new Mistake("email", email.isEmpty() ? "identity.email.none" : "identity.email.wrong"));
  }
}
