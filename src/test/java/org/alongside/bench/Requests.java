package org.alongside.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests as a browser sends them, as far as a server can tell. */
final class Requests {

  private static final String HEAD =
      """
      %s %s HTTP/1.1\r
      Host: localhost\r
      Accept-Encoding: gzip\r
      Accept-Language: en-GB\r
      """;

  private Requests() {}

  static byte[] get(String path) {
    return (HEAD.formatted("GET", path) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** With a cookie that means nothing, so that no copy serves. */
  static byte[] drawn(String path) {
    return (HEAD.formatted("GET", path) + "Cookie: seen=yes\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Uncompressed, for what is going to be read. */
  static byte[] plain(String path) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
        .formatted(path)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The same, signed in. */
  static byte[] plain(String path, String cookie) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: alongside-session=%s\r\n\r\n"
        .formatted(path, cookie)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] get(String path, String cookie) {
    return (HEAD.formatted("GET", path) + cookie(cookie) + "\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** With whatever cookies a browser holds. */
  static byte[] cookied(String path, String cookies) {
    return (HEAD.formatted("GET", path) + "Cookie: " + cookies + "\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The same, uncompressed. */
  static byte[] cookiedPlain(String path, String cookies) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n\r\n"
        .formatted(path, cookies)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] post(String path, String cookie, Map<String, String> fields) {
    return posted(path, "alongside-session=" + cookie, fields);
  }

  /** A form sent with whatever cookies a browser holds. */
  static byte[] posted(String path, String cookies, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return (HEAD.formatted("POST", path)
            + "Cookie: "
            + cookies
            + "\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(body.length(), body))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The same uncompressed: copies of one another would come over the wire as next to nothing. */
  static byte[] postedPlain(String path, String cookie, Map<String, String> fields) {
    var asked = new String(post(path, cookie, fields), StandardCharsets.ISO_8859_1);
    return asked.replace("Accept-Encoding: gzip\r\n", "").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String cookie(String value) {
    return "Cookie: alongside-session=" + value + "\r\n";
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
