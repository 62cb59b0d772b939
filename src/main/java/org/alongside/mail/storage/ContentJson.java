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

  Content read(String json) {
    return mapper.readValue(json, Stored.class).content();
  }

  Stored stored(Content content) {
    return new Stored(
        content.subject(),
        content.body(),
        content.arguments().stream().map(ContentJson::written).toList(),
        content.path(),
        content.items().isEmpty() ? null : content.items().stream().map(this::stored).toList(),
        content.leave());
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
      @Nullable List<Stored> items,
      @Nullable String leave) {

    Content content() {
      var values = new ArrayList<Object>();
      arguments.forEach(argument -> values.add(argument.value()));
      var together = items == null ? List.<Stored>of() : items;
      return new Content(
          subject, body, values, path, together.stream().map(Stored::content).toList(), leave);
    }
  }

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
