package org.alongside.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.alongside.identity.How;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

/** What a session remembers of signing in: who, how and when. Its name is the person's id. */
public final class SignedIn extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1;

  private final String person;
  private final How how;
  private final Instant at;

  SignedIn(PersonId person, How how, Instant at) {
    super(List.of());
    this.person = person.toString();
    this.how = how;
    this.at = at;
    setAuthenticated(true);
  }

  /** What the session remembers; null for a stranger. */
  static @Nullable SignedIn in(@Nullable Authentication authentication) {
    return authentication instanceof SignedIn signedIn ? signedIn : null;
  }

  How how() {
    return how;
  }

  Instant at() {
    return at;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public Object getPrincipal() {
    return person;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn that
        && person.equals(that.person)
        && how == that.how
        && at.equals(that.at);
  }

  @Override
  public int hashCode() {
    return Objects.hash(person, how, at);
  }
}
