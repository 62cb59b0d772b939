package org.alongside.record.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.alongside.record.Entry;
import org.alongside.record.EntryType;
import org.alongside.record.Hash;
import org.alongside.record.Json;
import org.alongside.record.JsonReader;
import org.alongside.record.Link;
import org.alongside.record.NotJson;

/** Reads a row of {@code record.entry}, and stops when it is not what was hashed. */
final class EntryRow {

  private EntryRow() {}

  static Entry read(ResultSet row, int number) throws SQLException {
    var link =
        new Link(
            row.getObject("decision", UUID.class),
            row.getInt("seq"),
            new Hash(row.getString("prev_hash")));
    var entry =
        new Entry(
            link,
            EntryType.of(row.getString("type")).orElseThrow(),
            Instant.parse(row.getString("at")),
            payload(row.getString("payload")));
    if (!entry.hash().hex().equals(row.getString("hash"))) {
      throw new IllegalStateException("Entry " + entry.seq() + " of " + link.decision());
    }
    return entry;
  }

  private static Json.Members payload(String text) {
    try {
      return (Json.Members) JsonReader.read(text.getBytes(StandardCharsets.UTF_8));
    } catch (NotJson damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
