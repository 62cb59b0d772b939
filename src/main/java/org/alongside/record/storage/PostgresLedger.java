package org.alongside.record.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  private final JdbcClient sql;

  PostgresLedger(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Waits until whoever appends to the same decision has committed: the lock is taken before the
   * end of the chain is read, and given back with the transaction.
   */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Entry append(UUID decision, EntryType type, Instant at, Json.Members payload) {
    var entry = new Entry(end(decision, "record.hold_end(?)"), type, at, payload);
    sql.sql(
            """
            INSERT INTO record.entry
              (decision, seq, type, at, payload, payload_hash, prev_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            decision,
            entry.seq(),
            type.code(),
            entry.at().toString(),
            CanonicalJson.text(payload),
            entry.payloadHash().hex(),
            entry.link().prevHash().hex(),
            entry.hash().hex())
        .update();
    return entry;
  }

  private Link end(UUID decision, String from) {
    return sql.sql("SELECT seq, hash FROM " + from)
        .param(decision)
        .query((row, number) -> new Link(decision, row.getInt(1) + 1, new Hash(row.getString(2))))
        .optional()
        .orElseGet(() -> Link.first(decision));
  }

  @Override
  public List<Entry> entries(UUID decision) {
    return sql.sql("SELECT * FROM record.entry WHERE decision = ? ORDER BY seq")
        .param(decision)
        .query(EntryRow::read)
        .list();
  }

  @Override
  public Optional<Hash> head(UUID decision) {
    return Optional.of(end(decision, "record.entry WHERE decision = ? ORDER BY seq DESC LIMIT 1"))
        .filter(link -> link.seq() > 1)
        .map(Link::prevHash);
  }
}
