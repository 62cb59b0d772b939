package org.alongside.access.web;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody goes from page to page, wherever a link leads, and notes what each page offers. */
final class Walk {

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*href=\"(/[^\"]*)\"");
  private static final Pattern FORM =
      Pattern.compile("(?s)<form[^>]*action=\"([^\"]+)\"[^>]*method=\"post\"");
  private static final Pattern BUTTON = Pattern.compile("formaction=\"([^\"]+)\"");

  private final Reader reader;

  /** Where each form leads, and the pages it stands on. */
  final Map<String, Set<String>> forms = new LinkedHashMap<>();

  /** Where each link leads, and the pages it stands on. */
  final Map<String, Set<String>> links = new LinkedHashMap<>();

  /** What each page answered. */
  final Map<String, Integer> answers = new LinkedHashMap<>();

  private Walk(Reader reader) {
    this.reader = reader;
  }

  static Walk of(Reader reader, Collection<String> from) {
    var walk = new Walk(reader);
    var waiting = new ArrayDeque<>(new LinkedHashSet<>(from));
    while (!waiting.isEmpty()) {
      var path = waiting.remove();
      if (!walk.answers.containsKey(path)) {
        waiting.addAll(walk.read(path));
      }
    }
    return walk;
  }

  private List<String> read(String path) {
    HttpResponse<String> answer = reader.caller().answer("GET", path, Map.of());
    answers.put(path, answer.statusCode());
    if (answer.statusCode() != 200) {
      return answer.headers().firstValue("location").map(Walk::place).stream()
          .filter(place -> place.startsWith("/") && !place.startsWith("/sign-in"))
          .toList();
    }
    note(forms, FORM, answer.body(), path);
    note(forms, BUTTON, answer.body(), path);
    return note(links, LINK, answer.body(), path);
  }

  private static List<String> note(
      Map<String, Set<String>> found, Pattern pattern, String page, String path) {
    var places = new ArrayList<String>();
    pattern
        .matcher(page)
        .results()
        .map((MatchResult one) -> place(one.group(1)))
        .forEach(place -> {
          found.computeIfAbsent(place, _ -> new TreeSet<>()).add(path);
          places.add(place);
        });
    return places;
  }

  /** What is asked for, without how it is shown: a page of a list is drawn as the first is. */
  private static String place(String link) {
    var path = link.replaceAll("[?#].*", "");
    return path.isEmpty() ? "/" : path;
  }
}
