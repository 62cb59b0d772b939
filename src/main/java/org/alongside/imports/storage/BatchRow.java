package org.alongside.imports.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.consultations.AboutAnswer;
import org.alongside.consultations.ConsultationId;
import org.alongside.facts.Channel;
import org.alongside.imports.Batch;
import org.alongside.imports.BatchId;
import org.alongside.imports.Batches;
import org.alongside.imports.Line;
import org.alongside.imports.Matching;
import org.alongside.imports.Target;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** How a table on its way in is written in rows. */
final class BatchRow {

  /** Before what a problem says, the question that it is about; empty for none. */
  private static final int NONE = -1;

  private BatchRow() {}

  static Batch read(ResultSet row, int number) throws SQLException {
    return new Batch(
        new BatchId(row.getObject("id", UUID.class)),
        new ConsultationId(row.getObject("consultation", UUID.class)),
        texts(row, "header"),
        row.getInt("lines"),
        Batch.State.valueOf(row.getString("state")),
        row.getLong("version"),
        matching(row),
        new Batch.Found(
            row.getInt("done"), row.getInt("good"), row.getInt("wrong"), row.getInt("same")),
        new Batch.Hands(
            hand(row, "read_by", "read_at").orElseThrow(),
            hand(row, "brought_by", "brought_at").orElse(null),
            hand(row, "undone_by", "undone_at").orElse(null)));
  }

  private static @Nullable Matching matching(ResultSet row) throws SQLException {
    if (row.getArray("targets") == null) {
      return null;
    }
    return new Matching(
        texts(row, "targets").stream().map(Target::read).toList(),
        Channel.valueOf(row.getString("channel")),
        row.getObject("came_on", LocalDate.class),
        row.getString("between_many"));
  }

  private static Optional<Batch.Hand> hand(ResultSet row, String by, String at)
      throws SQLException {
    var person = row.getObject(by, UUID.class);
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new Batch.Hand(
                new PersonId(person), row.getObject(at, OffsetDateTime.class).toInstant()));
  }

  static Line line(ResultSet row) throws SQLException {
    return new Line(row.getInt("number"), texts(row, "cells"));
  }

  static Batches.Told told(ResultSet row, int number) throws SQLException {
    int column = row.getInt("column");
    boolean whole = row.wasNull();
    return new Batches.Told(
        row.getInt("number"),
        row.getInt("line"),
        whole ? NONE : column,
        row.getString("key"),
        texts(row, "details"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  static String[] details(Reason reason) {
    var about = reason instanceof AboutAnswer one ? one.question() : "";
    return Stream.concat(Stream.of(about), reason.details().stream().map(String::valueOf))
        .toArray(String[]::new);
  }
}
