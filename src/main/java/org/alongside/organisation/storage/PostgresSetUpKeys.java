package org.alongside.organisation.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import org.alongside.organisation.SetUpKey;
import org.alongside.organisation.SetUpKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Digests of the set-up keys, known to every node. */
@Repository
class PostgresSetUpKeys implements SetUpKeys {

  private final JdbcClient jdbc;

  PostgresSetUpKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void issue(SetUpKey key, Instant now) {
    jdbc.sql("INSERT INTO organisation.set_up_key (digest, valid_until) VALUES (:digest, :until)")
        .param("digest", key.digest())
        .param("until", now.plus(VALID).atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public boolean opens(SetUpKey key, Instant now) {
    return jdbc.sql(
                """
                SELECT count(*) FROM organisation.set_up_key
                WHERE digest = :digest AND valid_until > :now
                """)
            .param("digest", key.digest())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single()
        == 1;
  }

  @Override
  public void forgetAll() {
    jdbc.sql("DELETE FROM organisation.set_up_key").update();
  }
}
