package org.alongside.record.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.database.Pipeline;
import org.alongside.record.CanonicalJson;
import org.alongside.record.Entry;
import org.alongside.record.EntryType;
import org.alongside.record.Hash;
import org.alongside.record.Json;
import org.alongside.record.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chains, in the table {@code record.entry}, which links and hashes every entry itself. */
@Repository
class PostgresLedger implements Ledger {

  private static final String APPEND =
      "INSERT INTO record.entry (decision, type, at, payload) VALUES (?, ?, ?, ?)";

  private final JdbcClient sql;
  private final Pipeline pipeline;

  PostgresLedger(JdbcClient sql, Pipeline pipeline) {
    this.sql = sql;
    this.pipeline = pipeline;
  }

  /**
   * Waits until whoever appends to the same decision has committed. The database finds the end of
   * the chain and hashes the entry; whoever reads it hashes it again, and both have to agree.
   */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(UUID decision, EntryType type, Instant at, Json.Members payload) {
    pipeline.write(
        APPEND, decision, type.code(), Entry.moment(at).toString(), CanonicalJson.text(payload));
  }

  @Override
  public List<Entry> entries(UUID decision) {
    return sql.sql("SELECT * FROM record.entry WHERE decision = ? ORDER BY seq")
        .param(decision)
        .query(EntryRow::read)
        .list();
  }

  @Override
  public List<Entry> after(UUID decision, int seq, int most) {
    return sql.sql("SELECT * FROM record.entry WHERE decision = ? AND seq > ? ORDER BY seq LIMIT ?")
        .params(decision, seq, most)
        .query(EntryRow::read)
        .list();
  }

  @Override
  public Optional<Hash> head(UUID decision) {
    return sql.sql("SELECT hash FROM record.entry WHERE decision = ? ORDER BY seq DESC LIMIT 1")
        .param(decision)
        .query((row, number) -> new Hash(row.getString(1)))
        .optional();
  }
}
