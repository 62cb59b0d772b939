package org.alongside.record;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes JSON in the one form that hashes can be taken of: RFC 8785 (JSON Canonicalization Scheme),
 * for values whose numbers are whole. Text is escaped as ECMAScript's JSON.stringify does.
 */
public final class CanonicalJson {

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /** The canonical form in UTF-8. */
  public static byte[] bytes(Json value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /** The canonical form as text. */
  public static String text(Json value) {
    var canonical = new CanonicalJson();
    canonical.write(value);
    return canonical.out.toString();
  }

  private void write(Json value) {
    switch (value) {
      case Json.Text text -> write(text.value());
      case Json.Whole whole -> out.append(whole.value());
      case Json.Truth truth -> out.append(truth.value());
      case Json.Nothing nothing -> out.append("null");
      case Json.Items items -> write(items);
      case Json.Members members -> write(members);
    }
  }

  private void write(Json.Items items) {
    var separator = "[";
    for (var item : items.values()) {
      out.append(separator);
      write(item);
      separator = ",";
    }
    out.append(items.values().isEmpty() ? "[]" : "]");
  }

  private void write(Json.Members members) {
    var separator = "{";
    for (Map.Entry<String, Json> member : members.values().entrySet()) {
      out.append(separator);
      write(member.getKey());
      out.append(':');
      write(member.getValue());
      separator = ",";
    }
    out.append(members.values().isEmpty() ? "{}" : "}");
  }

  private void write(String text) {
    out.append('"');
    text.chars().forEach(unit -> write((char) unit));
    out.append('"');
  }

  private void write(char unit) {
    switch (unit) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (unit < 0x20) {
          out.append("\\u%04x".formatted((int) unit));
        } else {
          out.append(unit);
        }
      }
    }
  }
}
