package org.alongside.organisation.web;

import java.util.Map;

/** What somebody typed into a form, by field; what is missing is empty. */
public record Typed(Map<String, String> fields) {

  public Typed {
    fields = Map.copyOf(fields);
  }

  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  String tidy(String field) {
    return get(field).strip();
  }

  public boolean ticked(String field) {
    return !get(field).isEmpty();
  }
}
