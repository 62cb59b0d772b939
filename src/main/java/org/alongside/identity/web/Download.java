package org.alongside.identity.web;

import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alongside.people.Downloadable;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is held about somebody, written as it is read, one capability after another. */
@Component
class Download {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Downloadable> parts;
  private final InstantSource clock;

  Download(List<Downloadable> parts, InstantSource clock) {
    this.parts = parts.stream().sorted(Comparator.comparing(Downloadable::part)).toList();
    this.clock = clock;
  }

  void write(PersonId person, OutputStream out) {
    try (var json = JSON.writerWithDefaultPrettyPrinter().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("madeAt", clock.instant().toString());
      json.writeStringProperty("person", person.toString());
      parts.forEach(part -> write(part, person, json));
      json.writeEndObject();
    }
  }

  private static void write(Downloadable part, PersonId person, JsonGenerator json) {
    json.writeArrayPropertyStart(part.part());
    try (var entries = part.of(person)) {
      entries.forEach(entry -> write(entry, json));
    }
    json.writeEndArray();
  }

  private static void write(Map<String, ?> entry, JsonGenerator json) {
    json.writeStartObject();
    entry.forEach((name, value) -> {
      json.writeName(name);
      json.writePOJO(value instanceof Number || value == null ? value : value.toString());
    });
    json.writeEndObject();
  }
}
