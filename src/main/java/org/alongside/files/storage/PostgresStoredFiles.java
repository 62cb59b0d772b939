package org.alongside.files.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.files.Described;
import org.alongside.files.FileId;
import org.alongside.files.StoredFile;
import org.alongside.files.StoredFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files in the schema {@code files}, without what they hold. */
@Repository
class PostgresStoredFiles implements StoredFiles {

  private static final String SELECT = "SELECT * FROM files.file ";

  private final JdbcClient sql;

  PostgresStoredFiles(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(StoredFile file) {
    sql.sql(FileRow.INSERT).paramSource(FileRow.values(file)).update();
  }

  @Override
  public Optional<StoredFile> find(FileId id) {
    return sql.sql(SELECT + "WHERE id = ?").param(id.value()).query(FileRow::read).optional();
  }

  @Override
  public List<StoredFile> of(String kind, UUID thing) {
    return of(kind, List.of(thing)).getOrDefault(thing, List.of());
  }

  @Override
  public Map<UUID, List<StoredFile>> of(String kind, Collection<UUID> things) {
    if (things.isEmpty()) {
      return Map.of();
    }
    return sql
        .sql(
            SELECT
                + """
                WHERE kind = ? AND thing = ANY (?) AND state <> 'REMOVED' ORDER BY added_at, id
                """)
        .params(kind, things.toArray(UUID[]::new))
        .query(FileRow::read)
        .list()
        .stream()
        .collect(Collectors.groupingBy(file -> file.to().thing()));
  }

  @Override
  public List<StoredFile> notChecked(int most) {
    return sql.sql(SELECT + "WHERE state = 'NOT_CHECKED' ORDER BY state_since, id LIMIT ?")
        .param(most)
        .query(FileRow::read)
        .list();
  }

  @Override
  public void checked(FileId id, StoredFile.State state, Instant now) {
    change(id, "state = 'NOT_CHECKED'", state, now);
  }

  @Override
  public boolean remove(FileId id, Instant now) {
    return change(id, "state <> 'REMOVED'", StoredFile.State.REMOVED, now);
  }

  private boolean change(FileId id, String before, StoredFile.State after, Instant now) {
    return sql.sql("UPDATE files.file SET state = ?, state_since = ? WHERE id = ? AND " + before)
            .params(after.name(), Timestamp.from(now), id.value())
            .update()
        == 1;
  }

  /** What they held goes first, where it stands in rows. */
  @Override
  public List<FileId> forget(String kind, Collection<UUID> things) {
    var ids =
        sql.sql("SELECT id FROM files.file WHERE kind = ? AND thing = ANY (?)")
            .params(kind, things.toArray(UUID[]::new))
            .query((row, _) -> new FileId(row.getObject("id", UUID.class)))
            .list();
    ids.forEach(this::forget);
    return ids;
  }

  @Override
  public void forget(FileId id) {
    sql.sql("DELETE FROM files.chunk WHERE file = ?").param(id.value()).update();
    sql.sql("DELETE FROM files.file WHERE id = ?").param(id.value()).update();
  }

  @Override
  public boolean describe(FileId id, Described described) {
    @Nullable FileId captions = described.captions();
    return sql.sql(
                """
                UPDATE files.file SET words = :words, transcript = :transcript, captions = :captions
                 WHERE id = :id AND state <> 'REMOVED'
                """)
            .param("words", described.words())
            .param("transcript", described.transcript())
            .param("captions", captions == null ? null : captions.value())
            .param("id", id.value())
            .update()
        == 1;
  }
}
