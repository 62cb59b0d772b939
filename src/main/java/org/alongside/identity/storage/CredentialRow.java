package org.alongside.identity.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** How a passkey is written in a row of {@code identity.passkey}. */
final class CredentialRow {

  private CredentialRow() {}

  static CredentialRecord read(ResultSet row, int number) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential_id")))
        .userEntityUserId(new Bytes(row.getBytes("handle")))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("user_verified"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .transports(transports(row.getString("transports")))
        .attestationObject(bytes(row.getBytes("attestation")))
        .attestationClientDataJSON(bytes(row.getBytes("attestation_data")))
        .label(row.getString("name"))
        .created(row.getTimestamp("created_at").toInstant())
        .lastUsed(row.getTimestamp("last_used_at").toInstant())
        .build();
  }

  private static Set<AuthenticatorTransport> transports(String names) {
    return Arrays.stream(names.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Bytes bytes(byte @Nullable [] bytes) {
    return bytes == null ? null : new Bytes(bytes);
  }
}
