package org.alongside.projects.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What came in with a form, as it was typed. */
public record Typed(MultiValueMap<String, String> all) {

  static Typed nothing() {
    return new Typed(new LinkedMultiValueMap<>());
  }

  /** Without blanks around it, and with plain line ends. */
  public String of(String field) {
    String value = all.getFirst(field);
    return value == null ? "" : value.replace("\r\n", "\n").strip();
  }

  public List<String> each(String field) {
    return all.getOrDefault(field, List.of());
  }

  long number(String field) {
    try {
      return Long.parseLong(of(field));
    } catch (NumberFormatException notOne) {
      return 0;
    }
  }

  /** One of an enum's values, if it was chosen. */
  <E extends Enum<E>> @Nullable E one(Class<E> type, String field) {
    return one(type, Optional.of(of(field)).stream()).orElse(null);
  }

  <E extends Enum<E>> List<E> some(Class<E> type, String field) {
    return each(field).stream().flatMap(value -> one(type, Stream.of(value)).stream()).toList();
  }

  private static <E extends Enum<E>> Optional<E> one(Class<E> type, Stream<String> names) {
    return names
        .map(name -> name.toUpperCase(Locale.ROOT))
        .flatMap(name ->
            Stream.of(type.getEnumConstants()).filter(constant -> constant.name().equals(name)))
        .findFirst();
  }
}
