package org.alongside.database;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The address, name and password that the environment gives for a PostgreSQL we don't run. */
record DatabaseAddress(String url, String user, String password) {

  /** Takes jdbc:postgresql://host/name and postgres://user:password@host/name alike. */
  static DatabaseAddress of(Map<String, String> environment) {
    String given = environment.getOrDefault(ExistingPostgres.URL, "").strip();
    URI uri = parsed(given);
    String[] inUrl = String.valueOf(uri.getUserInfo()).split(":", 2);
    String user = secret(environment, "ALONGSIDE_DATABASE_USER");
    String password = secret(environment, "ALONGSIDE_DATABASE_PASSWORD");
    if (uri.getUserInfo() != null) {
      user = user.isEmpty() ? inUrl[0] : user;
      password = password.isEmpty() && inUrl.length > 1 ? inUrl[1] : password;
    }
    if (user.isEmpty()) {
      throw new Halt("ALONGSIDE_DATABASE_URL needs a user: set ALONGSIDE_DATABASE_USER.");
    }
    return new DatabaseAddress(jdbc(uri), user, password);
  }

  private static URI parsed(String given) {
    String plain = given.startsWith("jdbc:") ? given.substring(5) : given;
    try {
      URI uri = new URI(plain);
      boolean known = plain.startsWith("postgresql://") || plain.startsWith("postgres://");
      if (known && uri.getHost() != null && uri.getPath().length() > 1) {
        return uri;
      }
      throw new URISyntaxException("", "not an address of a PostgreSQL database");
    } catch (URISyntaxException e) {
      throw new Halt(
          "ALONGSIDE_DATABASE_URL is not like jdbc:postgresql://host:5432/alongside. Correct it.",
          e);
    }
  }

  private static String jdbc(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
  }

  /** A secret stands in a variable, or in a file that a variable ending in _FILE names. */
  static String secret(Map<String, String> environment, String name) {
    String file = environment.getOrDefault(name + "_FILE", "");
    if (file.isEmpty()) {
      return environment.getOrDefault(name, "");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new Halt("The file %s, named by %s_FILE, can't be read.".formatted(file, name), e);
    }
  }

  DatabaseLogin login() {
    return new DatabaseLogin(url, user, password);
  }

  /** Leaves the password out. */
  @Override
  public String toString() {
    return user + "@" + url;
  }
}
