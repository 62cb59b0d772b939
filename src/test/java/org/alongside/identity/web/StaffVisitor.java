package org.alongside.identity.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A member of staff whose browser is led to and fro, one step at a time, keeping its cookies. */
final class StaffVisitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final int MOST_STEPS = 8;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String url;
  private HttpResponse<String> last;

  StaffVisitor(String url) {
    this.url = url;
    this.last = ask(HttpRequest.newBuilder(URI.create(url + "/sign-in")));
  }

  /** Goes to one address and no further. */
  StaffVisitor step(String address) {
    var absolute = URI.create(url).resolve(address);
    last = ask(HttpRequest.newBuilder(absolute));
    return this;
  }

  /** Begins at the sign-in page and stops where the employer sends them back to us. */
  String comesBackFrom(String employer, String to) {
    step("/sign-in/staff?provider=" + employer + "&to=" + encoded(to));
    for (int step = 0; step < MOST_STEPS; step++) {
      if (next().startsWith(url + "/sign-in/staff/back/")) {
        return next();
      }
      step(next());
    }
    throw new AssertionError("Did not come back: " + last.statusCode() + " at " + last.uri());
  }

  /** Goes the whole way through an employer; the path where they end up. */
  String through(String employer, String to) {
    return step(comesBackFrom(employer, to)).next();
  }

  StaffVisitor send(String path, String... fields) {
    var form = new StringBuilder("_csrf=").append(encoded(token()));
    for (int at = 0; at < fields.length; at += 2) {
      form.append('&').append(fields[at]).append('=').append(encoded(fields[at + 1]));
    }
    last =
        ask(
            HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    return this;
  }

  /** Where the last answer leads. */
  String next() {
    return last.headers().firstValue("location").orElse("");
  }

  int status() {
    return last.statusCode();
  }

  String page() {
    return last.body();
  }

  private String token() {
    var found = TOKEN.matcher(last.body());
    if (!found.find()) {
      throw new AssertionError("No form on " + last.uri() + ": " + last.statusCode());
    }
    return found.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> ask(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
