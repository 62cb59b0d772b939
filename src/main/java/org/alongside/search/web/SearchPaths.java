package org.alongside.search.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.search.Wanted;
import org.springframework.web.util.UriUtils;

/** Where people search. */
public final class SearchPaths {

  public static final String SEARCH = "/search";

  private SearchPaths() {}

  static String of(Wanted wanted) {
    return address(fields(wanted));
  }

  static String after(Wanted wanted, String mark) {
    var fields = fields(wanted);
    fields.put("after", mark);
    return address(fields);
  }

  /** A place or a topic can be followed where the search finds something. */
  static String follow(String kind, String name) {
    return "/following?" + kind + "=" + UriUtils.encode(name, StandardCharsets.UTF_8);
  }

  private static Map<String, String> fields(Wanted wanted) {
    var level = wanted.level();
    var when = wanted.when();
    var fields = new LinkedHashMap<String, String>();
    fields.put("words", wanted.words());
    fields.put("area", wanted.area());
    fields.put("topic", wanted.topic());
    fields.put("level", level == null ? "" : level.name());
    fields.put("when", when == null ? "" : when.name());
    return fields;
  }

  private static String address(Map<String, String> fields) {
    var query =
        fields.entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(field ->
                field.getKey() + "=" + UriUtils.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? SEARCH : SEARCH + "?" + query;
  }
}
