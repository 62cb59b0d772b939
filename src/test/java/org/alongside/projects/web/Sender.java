package org.alongside.projects.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who sends forms with files, as a browser would, and asks for files. */
final class Sender {

  static final String BORDER = "----------------border";

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;
  private final String cookie;

  private Sender(RunningAlongside alongside, String cookie) {
    this.url = alongside.url();
    this.cookie = cookie;
  }

  static Sender as(RunningAlongside alongside, PersonId person) {
    return new Sender(alongside, SignedInAs.COOKIE + "=" + SignedInAs.cookie(alongside, person));
  }

  static Sender stranger(RunningAlongside alongside) {
    return new Sender(alongside, "none=none");
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    var request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  String token(String page) {
    var found = CSRF.matcher(text(get(page)));
    if (!found.find()) {
      throw new AssertionError("No form on " + page);
    }
    return found.group(1);
  }

  HttpResponse<byte[]> post(String path, Map<String, String> fields, @Nullable Part... files) {
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body(fields, files))));
  }

  /** The status of a form without files. */
  int form(String path, String token) {
    return form(path, token, "none", "");
  }

  int form(String path, String token, String name, String value) {
    var body = "_csrf=" + encoded(token) + "&" + name + "=" + encoded(value);
    return send(request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)))
        .statusCode();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A file in a form. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record Part(String field, String name, byte[] content) {}

  static byte[] body(Map<String, String> fields, @Nullable Part... files) {
    var out = new ByteArrayOutputStream();
    fields.forEach((name, value) ->
        out.writeBytes(head("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8))));
    for (var file : files) {
      if (file != null) {
        var head =
            "name=\""
                + file.field()
                + "\"; filename=\""
                + file.name()
                + "\"\r\nContent-Type: text/html";
        out.writeBytes(head(head, file.content()));
      }
    }
    out.writeBytes(("--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static byte[] head(String head, byte[] content) {
    var out = new ByteArrayOutputStream();
    var start = "--" + BORDER + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n";
    out.writeBytes(start.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(content);
    out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).header("Cookie", cookie);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
