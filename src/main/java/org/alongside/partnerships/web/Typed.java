package org.alongside.partnerships.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What came in with a form, as it was typed, so that it can be shown again. */
public record Typed(MultiValueMap<String, String> values) {

  static Typed nothing() {
    return new Typed(new LinkedMultiValueMap<>());
  }

  /** Empty when the field is missing. */
  public String of(String field) {
    var value = values.getFirst(field);
    return value == null ? "" : value.strip();
  }

  public boolean is(String field, String value) {
    return of(field).equals(value);
  }

  public boolean ticked(String field) {
    return !of(field).isEmpty();
  }

  /** The constant that a choice stands for; empty when nothing or nonsense was chosen. */
  <E extends Enum<E>> Optional<E> choice(String field, Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(each -> each.name().equals(of(field)))
        .findFirst();
  }
}
