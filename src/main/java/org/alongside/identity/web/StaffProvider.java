package org.alongside.identity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * One employer's sign-in.
 *
 * @param name what people read on the button
 * @param issuer the provider's address, under which it describes itself
 * @param clientSecret the secret itself; better in a file
 * @param clientSecretFile a file that holds the secret
 */
record StaffProvider(
    String name,
    String issuer,
    String clientId,
    @Nullable String clientSecret,
    @Nullable String clientSecretFile) {

  ClientRegistration discover(String id) {
    return ClientRegistrations.fromIssuerLocation(issuer)
        .registrationId(id)
        .clientName(name)
        .clientId(clientId)
        .clientSecret(secret())
        .scope("openid", "profile")
        .build();
  }

  private String secret() {
    if (clientSecretFile == null) {
      return clientSecret == null ? "" : clientSecret;
    }
    try {
      return Files.readString(Path.of(clientSecretFile)).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "StaffProvider[" + issuer + "]";
  }
}
