package org.alongside.identity.web;

import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads what browsers and authenticators say about passkeys. */
final class PasskeyJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  private PasskeyJson() {}

  static String write(Object options) {
    return JSON.writeValueAsString(options);
  }

  static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> assertion(String json) {
    return read(json, new TypeReference<>() {});
  }

  static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> attestation(String json) {
    return read(json, new TypeReference<>() {});
  }

  private static <T> Optional<T> read(String json, TypeReference<T> type) {
    try {
      return Optional.ofNullable(JSON.readValue(json, type));
    } catch (JacksonException | IllegalArgumentException notAPasskey) {
      return Optional.empty();
    }
  }
}
