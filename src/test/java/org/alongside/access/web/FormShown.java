package org.alongside.access.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A form on a page that is sent by POST.
 *
 * @param fields everything it sends, with the first of every choice chosen
 * @param typed those of them in which people write
 */
record FormShown(String action, Map<String, String> fields, Set<String> typed) {

  private static final Pattern FORM =
      Pattern.compile("(?s)<form[^>]*action=\"([^\"]+)\"[^>]*method=\"post\"[^>]*>(.*?)</form>");
  private static final Pattern FIELD = Pattern.compile("<(input|textarea|select|option)\\b[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
  private static final Set<String> CHOSEN =
      Set.of("hidden", "radio", "checkbox", "submit", "button");

  static List<FormShown> on(String page) {
    var found = new ArrayList<FormShown>();
    FORM.matcher(page)
        .results()
        .forEach(form -> found.add(read(form.group(1).replace("&amp;", "&"), form.group(2))));
    return found;
  }

  private static FormShown read(String action, String inside) {
    var form = new FormShown(action, new LinkedHashMap<>(), new LinkedHashSet<>());
    var select = new String[] {""};
    FIELD.matcher(inside).results().forEach(field -> form.take(field, select));
    form.fields.remove("_csrf");
    form.fields.remove("");
    return form;
  }

  private void take(MatchResult field, String[] select) {
    var attributes = new LinkedHashMap<String, String>();
    ATTRIBUTE
        .matcher(field.group())
        .results()
        .forEach(one -> attributes.put(one.group(1), one.group(2)));
    var value = attributes.getOrDefault("value", "");
    var name = attributes.getOrDefault("name", "");
    switch (field.group(1)) {
      case "select" -> select[0] = name;
      case "option" ->
          fields.merge(select[0], value, (first, next) -> first.isEmpty() ? next : first);
      default -> {
        fields.putIfAbsent(name, value);
        if (!CHOSEN.contains(attributes.getOrDefault("type", "text"))) {
          typed.add(name);
        }
      }
    }
  }
}
