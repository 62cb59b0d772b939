package org.alongside.consultations.web;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What stands in the fields of a page of questions, as it was typed or as it was kept. */
public record Fields(MultiValueMap<String, String> all) {

  /** Before each code, so that no question meets a field of ours. */
  static final String PREFIX = "q-";

  static Fields none() {
    return new Fields(new LinkedMultiValueMap<>());
  }

  /** Without blanks around it, and with plain line ends. */
  public String of(String field) {
    String value = all.getFirst(field);
    return value == null ? "" : value.replace("\r\n", "\n").strip();
  }

  /** A number that we wrote there; one that nobody has when it is none. */
  long number(String field) {
    return of(field).matches("[0-9]{1,18}") ? Long.parseLong(of(field)) : -1;
  }

  List<String> each(String field) {
    return all.getOrDefault(field, List.of());
  }

  boolean has(String field, String value) {
    return each(field).contains(value);
  }

  void put(String field, String value) {
    all.add(field, value);
  }

  static String id(String question) {
    return PREFIX + question;
  }

  static String id(String question, String part) {
    return PREFIX + question + "-" + part;
  }
}
