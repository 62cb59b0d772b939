package org.alongside.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** People who answer without an account, each with the key that they were given at the start. */
final class Answerers {

  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"");
  private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: *([^=\\s]+)=([^;\\s]*)");

  private final String path;
  private final List<Answerer> all;

  private Answerers(String path, List<Answerer> all) {
    this.path = path;
    this.all = all;
  }

  /** A browser: its cookies, as it sends them, and the token of its forms. */
  record Answerer(String cookies, String token) {

    /** What it sends, names and values in turn, with the token. */
    Map<String, String> fields(String... pairs) {
      var fields = new LinkedHashMap<String, String>();
      fields.put("_csrf", token);
      for (int at = 0; at < pairs.length; at += 2) {
        fields.put(pairs[at], pairs[at + 1]);
      }
      return fields;
    }

    /** The same with the cookies of one more answer. */
    Answerer with(Connection.Response response) {
      var all = new LinkedHashMap<String, String>();
      for (var pair : cookies.split("; ", -1)) {
        all.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("^[^=]*=", ""));
      }
      keep(all, response);
      return new Answerer(said(all), token);
    }
  }

  /** Who has just read the page at this path for the first time. */
  static Answerer came(Connection.Response first, String path) throws IOException {
    var cookies = new LinkedHashMap<String, String>();
    keep(cookies, first);
    var token = hidden(first.text()).get("_csrf");
    if (token == null) {
      throw new IOException("No form on " + path + ": status " + first.status());
    }
    return new Answerer(said(cookies), token);
  }

  static Answerers start(int port, String path, int many) throws IOException {
    var all = new ArrayList<Answerer>();
    try (var connection = new Connection(port)) {
      for (int each = 0; each < many; each++) {
        all.add(one(connection, path));
      }
    }
    return new Answerers(path, all);
  }

  private static Answerer one(Connection connection, String path) throws IOException {
    var came = came(connection.send(Requests.plain(path)), path);
    var begun = connection.send(Requests.posted(path + "/answers", came.cookies(), came.fields()));
    if (begun.status() != 303) {
      throw new IOException("Nobody can start at " + path + ": status " + begun.status());
    }
    return came.with(begun);
  }

  private static void keep(Map<String, String> cookies, Connection.Response response) {
    COOKIE
        .matcher(response.head())
        .results()
        .forEach(cookie -> cookies.put(cookie.group(1), cookie.group(2)));
  }

  private static String said(Map<String, String> cookies) {
    return String.join(
        "; ", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList());
  }

  private static Map<String, String> hidden(String page) {
    var fields = new LinkedHashMap<String, String>();
    FIELD.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
    return fields;
  }

  /** Each saves one page after the other, always differently. */
  Load.Requests saves() {
    return new Load.Requests() {
      @Override
      public byte[] next(int answerer, long turn) {
        return save(answerer, page(turn), turn);
      }

      @Override
      public boolean right(int answerer, Connection.Response response) {
        return response.status() == 303;
      }
    };
  }

  private static int page(long turn) {
    return (int) (turn % BenchConsultation.PAGES) + 1;
  }

  private byte[] save(int answerer, int page, long turn) {
    var one = all.get(answerer);
    var fields =
        Map.of(
            "_csrf",
            one.token(),
            "q-t" + page,
            String.valueOf("abcde".charAt((int) (turn % 5))),
            "q-w" + page,
            "The bus that goes there takes an hour, " + turn);
    return Requests.posted(path + "/answers/pages/p" + page, one.cookies(), fields);
  }

  /** Each reads the pages of the form, with what they have said. */
  Load.Requests reads() {
    return (answerer, turn) ->
        Requests.cookied(path + "/answers/pages/p" + page(turn), all.get(answerer).cookies());
  }

  /** Each fills in every page and sends it. */
  void send(int port) throws IOException {
    try (var connection = new Connection(port)) {
      for (int each = 0; each < all.size(); each++) {
        for (int page = 1; page <= BenchConsultation.PAGES; page++) {
          expect(303, connection.send(save(each, page, each)));
        }
        sendOne(connection, all.get(each));
      }
    }
  }

  private void sendOne(Connection connection, Answerer one) throws IOException {
    var check = path + "/answers/check";
    var fields =
        new LinkedHashMap<>(
            hidden(connection.send(Requests.cookiedPlain(check, one.cookies())).text()));
    fields.put("_csrf", one.token());
    expect(303, connection.send(Requests.posted(check, one.cookies(), fields)));
  }

  private static void expect(int status, Connection.Response response) throws IOException {
    if (response.status() != status) {
      throw new IOException("Status " + response.status() + " instead of " + status);
    }
  }
}
