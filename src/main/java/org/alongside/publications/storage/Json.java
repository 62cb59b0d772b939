package org.alongside.publications.storage;

import org.alongside.publications.Text;
import tools.jackson.databind.json.JsonMapper;

/** How the words of a publication are written down; the names stand in rows and never change. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Json() {}

  static String write(Text text) {
    return MAPPER.writeValueAsString(text);
  }

  static Text read(String json) {
    return MAPPER.readValue(json, Text.class);
  }
}
