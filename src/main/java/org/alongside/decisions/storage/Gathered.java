package org.alongside.decisions.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.record.Json;
import org.alongside.record.JsonReader;
import org.alongside.record.NotJson;
import org.jspecify.annotations.Nullable;

/** A row that PostgreSQL gathered as JSON into another, so that a whole decision is one row. */
record Gathered(Json.Members row) {

  static List<Gathered> rows(ResultSet whole, String column) throws SQLException {
    return rows(read(whole, column));
  }

  /** The row gathered into a column; empty where there was none. */
  static Optional<Gathered> one(ResultSet whole, String column) throws SQLException {
    return read(whole, column) instanceof Json.Members row
        ? Optional.of(new Gathered(row))
        : Optional.empty();
  }

  private static List<Gathered> rows(Json json) {
    return json instanceof Json.Items(var rows)
        ? rows.stream().map(one -> new Gathered((Json.Members) one)).toList()
        : List.of();
  }

  private static Json read(ResultSet whole, String column) throws SQLException {
    var text = whole.getString(column);
    try {
      return text == null ? Json.nothing() : JsonReader.read(text.getBytes(StandardCharsets.UTF_8));
    } catch (NotJson broken) {
      throw new SQLException("Column " + column, broken);
    }
  }

  List<Gathered> rows(String name) {
    return rows(row.find(name).orElse(Json.nothing()));
  }

  boolean has(String name) {
    return !row.find(name).equals(Optional.of(Json.nothing()));
  }

  String text(String name) {
    return row.text(name).orElseThrow();
  }

  UUID id(String name) {
    return UUID.fromString(text(name));
  }

  int number(String name) {
    return row.whole(name).orElseThrow().intValue();
  }

  boolean yes(String name) {
    return row.find(name).equals(Optional.of(Json.of(true)));
  }

  Instant instant(String name) {
    return OffsetDateTime.parse(text(name)).toInstant();
  }

  @Nullable Instant moment(String name) {
    return has(name) ? instant(name) : null;
  }

  List<String> texts(String name) {
    return row.items(name).stream().map(each -> ((Json.Text) each).value()).toList();
  }

  Set<UUID> ids(String name) {
    return new HashSet<>(texts(name).stream().map(UUID::fromString).toList());
  }

  Side side() {
    return Side.valueOf(text("side"));
  }
}
