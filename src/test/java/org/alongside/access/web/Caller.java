package org.alongside.access.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.people.PersonId;

/** Somebody who asks for addresses directly, without the pages that lead there. */
final class Caller {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String url;
  private final String cookie;
  private final String token;

  private Caller(String url, String cookie, String page) {
    this.url = url;
    var answer = send(HttpRequest.newBuilder(URI.create(url + page)), cookie);
    this.cookie =
        answer
            .headers()
            .firstValue("set-cookie")
            .filter(given -> given.startsWith("alongside-form="))
            .map(given -> cookie + "; " + given.substring(0, given.indexOf(';')))
            .orElse(cookie);
    var found = TOKEN.matcher(answer.body());
    if (!found.find()) {
      throw new AssertionError("No form on " + page + ": " + answer.statusCode());
    }
    this.token = found.group(1);
  }

  static Caller stranger(RunningAlongside alongside) {
    return new Caller(alongside.url(), "none=none", "/sign-in");
  }

  static Caller as(RunningAlongside alongside, PersonId person) {
    var cookie = SignedInAs.COOKIE + "=" + SignedInAs.cookie(alongside, person);
    return new Caller(alongside.url(), cookie, "/me");
  }

  /** What became of it: refused, asked to sign in, or anything else. */
  String asks(String method, String path, boolean withToken) {
    return asks(method, path, withToken, "");
  }

  /** The same with a form filled in, as it is sent: names and values that need no encoding. */
  String asks(String method, String path, boolean withToken, String fields) {
    var request = HttpRequest.newBuilder(URI.create(url + path));
    if (!method.equals("GET")) {
      var form =
          withToken
              ? "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&" + fields
              : fields;
      request
          .method(method, HttpRequest.BodyPublishers.ofString(form))
          .header("Content-Type", "application/x-www-form-urlencoded");
    }
    var answer = send(request, cookie);
    var signIn =
        answer.statusCode() == 303
            && answer.headers().firstValue("location").orElse("").contains("/sign-in?");
    return signIn ? "sign in first" : String.valueOf(answer.statusCode());
  }

  /** The whole answer to this form, sent with its token. */
  HttpResponse<String> answer(String method, String path, Map<String, String> form) {
    var request = HttpRequest.newBuilder(URI.create(url + path));
    if (!method.equals("GET")) {
      var body = "_csrf=" + encoded(token) + (form.isEmpty() ? "" : "&" + form(form));
      request
          .method(method, HttpRequest.BodyPublishers.ofString(body))
          .header("Content-Type", "application/x-www-form-urlencoded");
    }
    return send(request, cookie);
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What kind of thing the answer is; empty where there is none. */
  String kind(String path) {
    return send(HttpRequest.newBuilder(URI.create(url + path)), cookie)
        .headers()
        .firstValue("content-type")
        .orElse("");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String cookie) {
    try {
      return HTTP.send(
          request.header("Cookie", cookie).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
