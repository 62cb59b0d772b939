package org.alongside.facts.storage;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A fact's details as JSON. Neither names nor values can hold a quotation mark or a backslash (see
 * {@link org.alongside.facts.Fact}), so there is nothing to escape.
 */
final class Details {

  private static final Pattern MEMBER = Pattern.compile("\"([^\"]*)\": *\"([^\"]*)\"");

  private Details() {}

  static String json(Map<String, String> details) {
    return details.entrySet().stream()
        .map(detail -> "\"%s\":\"%s\"".formatted(detail.getKey(), detail.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  static Map<String, String> read(String json) {
    var details = new TreeMap<String, String>();
    MEMBER.matcher(json).results().forEach(found -> details.put(found.group(1), found.group(2)));
    return details;
  }
}
