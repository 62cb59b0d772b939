package org.alongside.projects.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.alongside.projects.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what PostgreSQL gathered as JSON, so that a whole project is one row. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final JsonNode node;

  private Json(JsonNode node) {
    this.node = node;
  }

  static Json read(@Nullable String text) {
    return new Json(MAPPER.readTree(text == null ? "null" : text));
  }

  boolean absent() {
    return node.isNull() || node.isMissingNode();
  }

  Json at(String name) {
    return new Json(node.path(name));
  }

  List<Json> each() {
    return StreamSupport.stream(node.spliterator(), false).map(Json::new).toList();
  }

  String text() {
    return node.asString();
  }

  String text(String name) {
    return node.path(name).asString();
  }

  @Nullable String textOrNull(String name) {
    JsonNode value = node.path(name);
    return value.isNull() || value.isMissingNode() ? null : value.asString();
  }

  UUID uuid(String name) {
    return UUID.fromString(text(name));
  }

  long number(String name) {
    return node.path(name).asLong();
  }

  boolean yes(String name) {
    return node.path(name).asBoolean();
  }

  Instant moment(String name) {
    return OffsetDateTime.parse(text(name)).toInstant();
  }

  @Nullable Instant momentOrNull(String name) {
    return textOrNull(name) == null ? null : moment(name);
  }

  LocalDate day(String name) {
    return LocalDate.parse(text(name));
  }

  @Nullable When when(String name) {
    String code = textOrNull(name);
    return code == null ? null : When.parse(code).orElseThrow();
  }

  <E extends Enum<E>> E one(Class<E> type, String name) {
    return Enum.valueOf(type, text(name));
  }
}
