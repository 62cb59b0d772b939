package org.alongside.files.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.UUID;
import org.alongside.files.BelongsTo;
import org.alongside.files.Described;
import org.alongside.files.FileId;
import org.alongside.files.FileName;
import org.alongside.files.FileType;
import org.alongside.files.StoredFile;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** A file as a row. */
final class FileRow {

  static final String INSERT =
      """
      INSERT INTO files.file (id, kind, thing, project, name, type, size, sha256, width, height,
        words, transcript, captions, added_by, added_at, state, state_since)
      VALUES (:id, :kind, :thing, :project, :name, :type, :size, :sha256, :width, :height,
        :words, :transcript, :captions, :by, :at, :state, :at)
      """;

  private FileRow() {}

  static SqlParameterSource values(StoredFile file) {
    var across = file.measured().across();
    var captions = file.described().captions();
    var by = file.added().by();
    return new MapSqlParameterSource()
        .addValue("id", file.id().value())
        .addValue("kind", file.to().kind())
        .addValue("thing", file.to().thing())
        .addValue("project", file.to().project(), Types.OTHER)
        .addValue("name", file.name().toString())
        .addValue("type", file.type().name())
        .addValue("size", file.measured().size())
        .addValue("sha256", file.measured().sha256())
        .addValue("width", across == null ? null : across.width(), Types.INTEGER)
        .addValue("height", across == null ? null : across.height(), Types.INTEGER)
        .addValue("words", file.described().words())
        .addValue("transcript", file.described().transcript())
        .addValue("captions", captions == null ? null : captions.value(), Types.OTHER)
        .addValue("by", by == null ? null : by.value(), Types.OTHER)
        .addValue("at", Timestamp.from(file.added().at()))
        .addValue("state", file.state().name());
  }

  static StoredFile read(ResultSet row, int number) throws SQLException {
    return new StoredFile(
        new FileId(row.getObject("id", UUID.class)),
        new BelongsTo(
            row.getString("kind"),
            row.getObject("thing", UUID.class),
            row.getObject("project", UUID.class)),
        FileName.read(row.getString("name")).orElseThrow(),
        FileType.valueOf(row.getString("type")),
        new StoredFile.Measured(row.getLong("size"), row.getString("sha256"), across(row)),
        described(row),
        new StoredFile.Added(person(row), row.getTimestamp("added_at").toInstant()),
        StoredFile.State.valueOf(row.getString("state")));
  }

  private static @Nullable PersonId person(ResultSet row) throws SQLException {
    var id = row.getObject("added_by", UUID.class);
    return row.wasNull() ? null : new PersonId(id);
  }

  private static StoredFile.@Nullable Across across(ResultSet row) throws SQLException {
    int width = row.getInt("width");
    return width == 0 ? null : new StoredFile.Across(width, row.getInt("height"));
  }

  private static Described described(ResultSet row) throws SQLException {
    var captions = row.getObject("captions", UUID.class);
    return new Described(
        row.getString("words"),
        row.getString("transcript"),
        captions == null ? null : new FileId(captions));
  }
}
