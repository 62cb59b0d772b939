package org.alongside.consultations.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.alongside.consultations.storage.Sections.Whole;
import org.jspecify.annotations.Nullable;

/** What consultations say, as it was read: most requests ask for the same few again and again. */
final class KnownParts {

  private static final int MOST = 100;

  private final Cache<Written, Whole> known = Caffeine.newBuilder().maximumSize(MOST).build();

  /**
   * Which writing of a consultation it is.
   *
   * @param by the transaction that wrote it: what was rolled back shares its version with what is
   *     written next
   */
  private record Written(UUID id, long version, String by) {
    static Written of(ResultSet row) throws SQLException {
      return new Written(Cells.id(row, "id"), row.getLong("version"), row.getString("written_by"));
    }
  }

  @Nullable Whole of(ResultSet row) throws SQLException {
    return known.getIfPresent(Written.of(row));
  }

  Whole read(ResultSet row) throws SQLException {
    var whole = Json.read(row.getString("parts"), Whole.class);
    known.put(Written.of(row), whole);
    return whole;
  }
}
