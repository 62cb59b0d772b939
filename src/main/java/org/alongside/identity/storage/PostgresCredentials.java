package org.alongside.identity.storage;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys as authenticators know them, in the table {@code identity.passkey}. */
@Repository
class PostgresCredentials implements UserCredentialRepository {

  private final JdbcClient sql;

  PostgresCredentials(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void delete(Bytes credentialId) {
    sql.sql("DELETE FROM identity.passkey WHERE credential_id = ?")
        .param(credentialId.getBytes())
        .update();
  }

  /** Adds a passkey, or notes that it has been used. The owner's name for it stays. */
  @Override
  public void save(CredentialRecord record) {
    sql.sql(
            """
            INSERT INTO identity.passkey (id, credential_id, handle, public_key, signature_count,
                user_verified, backup_eligible, backup_state, transports, attestation,
                attestation_data, name, created_at, last_used_at)
            VALUES (:id, :credentialId, :handle, :publicKey, :count, :verified, :eligible, :backup,
                :transports, :attestation, :attestationData, :name, :createdAt, :lastUsedAt)
            ON CONFLICT (credential_id) DO UPDATE SET signature_count = excluded.signature_count,
                user_verified = excluded.user_verified, backup_state = excluded.backup_state,
                last_used_at = excluded.last_used_at
            """)
        .param("id", UUID.randomUUID())
        .param("credentialId", record.getCredentialId().getBytes())
        .param("handle", record.getUserEntityUserId().getBytes())
        .param("publicKey", record.getPublicKey().getBytes())
        .param("count", record.getSignatureCount())
        .param("verified", record.isUvInitialized())
        .param("eligible", record.isBackupEligible())
        .param("backup", record.isBackupState())
        .param("transports", transports(record))
        .param("attestation", bytes(record.getAttestationObject()), Types.BINARY)
        .param("attestationData", bytes(record.getAttestationClientDataJSON()), Types.BINARY)
        .param("name", record.getLabel())
        .param("createdAt", Timestamp.from(record.getCreated()))
        .param("lastUsedAt", Timestamp.from(record.getLastUsed()))
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
    return sql.sql("SELECT * FROM identity.passkey WHERE credential_id = ?")
        .param(credentialId.getBytes())
        .query(CredentialRow::read)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes userId) {
    return sql.sql("SELECT * FROM identity.passkey WHERE handle = ? ORDER BY created_at, id")
        .param(userId.getBytes())
        .query(CredentialRow::read)
        .list();
  }

  private static String transports(CredentialRecord record) {
    return record.getTransports().stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }
}
