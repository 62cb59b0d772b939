package org.alongside.formats.storage;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.alongside.formats.Content;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** How content is written down. The names of its kinds stand in rows and are never changed. */
final class ContentJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Content.class, Named.class)
          .registerSubtypes(
              new NamedType(Content.Translated.class, "translated"),
              new NamedType(Content.EasyRead.class, "easy-read"),
              new NamedType(Content.Recording.class, "recording"))
          .build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Named {}

  private ContentJson() {}

  static String write(Content content) {
    return MAPPER.writerFor(Content.class).writeValueAsString(content);
  }

  static Content read(String json) {
    return MAPPER.readValue(json, Content.class);
  }
}
