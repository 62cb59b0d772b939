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
import org.alongside.record.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chains, in the table {@code record.entry}, whose constraints check every link. */
@Repository
class PostgresLedger implements Ledger {

  private static final String APPEND =
      "SELECT seq, prev_hash, hash FROM record.append(?, ?, ?, ?, ?)";

  private final JdbcClient sql;
  private final Pipeline pipeline;

  PostgresLedger(JdbcClient sql, Pipeline pipeline) {
    this.sql = sql;
    this.pipeline = pipeline;
  }

  /**
   * Waits until whoever appends to the same decision has committed. The database finds the end of
   * the chain and hashes the entry; it is hashed again here, and both have to agree.
   */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(UUID decision, EntryType type, Instant at, Json.Members payload) {
    var written = Entry.moment(at);
    pipeline.write(
        row -> {
          var link = new Link(decision, row.getInt("seq"), new Hash(row.getString("prev_hash")));
          agree(new Entry(link, type, written, payload), row.getString("hash"));
        },
        APPEND,
        decision,
        type.code(),
        written.toString(),
        CanonicalJson.text(payload),
        Hash.of(payload).hex());
  }

  private static void agree(Entry entry, String hash) {
    if (!entry.hash().hex().equals(hash)) {
      throw new IllegalStateException("The database hashed " + entry.link() + " differently");
    }
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
