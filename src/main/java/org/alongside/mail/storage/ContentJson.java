package org.alongside.mail.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.mail.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a letter says, as it stands in its row. */
@Component
class ContentJson {

  private final JsonMapper mapper;

  ContentJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  String write(Content content) {
    var arguments = content.arguments().stream().map(ContentJson::written).toList();
    return mapper.writeValueAsString(
        new Stored(content.subject(), content.body(), arguments, content.path(), content.leave()));
  }

  Content read(String json) {
    var stored = mapper.readValue(json, Stored.class);
    var arguments = new ArrayList<Object>();
    stored.arguments().forEach(argument -> arguments.add(argument.value()));
    return new Content(stored.subject(), stored.body(), arguments, stored.path(), stored.leave());
  }

  private static Argument written(Object value) {
    return new Argument(
        switch (value) {
          case LocalDate day -> "day";
          case Instant moment -> "moment";
          case Integer number -> "number";
          case Long number -> "number";
          default -> "text";
        },
        value.toString());
  }

  /** The row's own shape, so that the letter's can change. */
  record Stored(
      String subject,
      String body,
      List<Argument> arguments,
      @Nullable String path,
      @Nullable String leave) {}

  /** A value with its kind. */
  record Argument(String kind, String written) {
    Object value() {
      return switch (kind) {
        case "day" -> LocalDate.parse(written);
        case "moment" -> Instant.parse(written);
        case "number" -> Long.parseLong(written);
        default -> written;
      };
    }
  }
}
