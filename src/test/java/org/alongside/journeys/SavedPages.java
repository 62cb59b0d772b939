package org.alongside.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a stranger reads on public pages, without what is new at every visit. */
final class SavedPages {

  private static final Pattern NEW_EACH_TIME =
      Pattern.compile("(?<=name=\"_csrf\" value=\")[^\"]*|http://localhost:\\d+");
  private static final Pattern OURS =
      Pattern.compile("href=\"(/(?:projects|decisions)(?:/[^\"?#]*)?)\"");

  private SavedPages() {}

  /** The home page, the projects and decisions that it leads to, and what those lead to. */
  static Map<String, String> of(String url) throws IOException, InterruptedException {
    var pages = new TreeMap<String, String>();
    var next = List.of("/", "/projects", "/decisions", "/what-we-mean");
    try (var client = HttpClient.newHttpClient()) {
      for (int far = 0; far < 3; far++) {
        for (var path : next) {
          if (!pages.containsKey(path)) {
            pages.put(path, read(client, url + path));
          }
        }
        next = pages.values().stream().flatMap(SavedPages::links).distinct().toList();
      }
    }
    return pages;
  }

  private static String read(HttpClient client, String address)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    var answer = client.send(request, BodyHandlers.ofString());
    return answer.statusCode() + " " + NEW_EACH_TIME.matcher(answer.body()).replaceAll("");
  }

  private static java.util.stream.Stream<String> links(String page) {
    return OURS.matcher(page).results().map(found -> found.group(1));
  }
}
