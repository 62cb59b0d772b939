package org.alongside.identity.web;

import java.util.Optional;
import org.alongside.people.EmailAddress;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.OurPath;
import org.jspecify.annotations.Nullable;

/** What came in when somebody asked for a link. */
public record SignInForm(String email, String back) {

  public SignInForm(@Nullable String email, @Nullable String back) {
    this.email = email == null ? "" : email.strip();
    this.back = OurPath.or(back, "/");
  }

  static SignInForm backTo(@Nullable String back) {
    return new SignInForm(null, back);
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
