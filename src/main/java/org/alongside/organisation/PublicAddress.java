package org.alongside.organisation;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where people reach this installation. Every link in a mail starts with it and never with what a
 * request claims; it is encrypted unless it is this very machine.
 *
 * @param value for example {@code https://alongside.example.org}, without a slash at the end
 */
public record PublicAddress(String value) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  public PublicAddress {
    if (!value.equals(tidied(value))) {
      throw new IllegalArgumentException("Not a public address");
    }
  }

  public static Optional<PublicAddress> read(String typed) {
    return Optional.ofNullable(tidied(typed.strip())).map(PublicAddress::new);
  }

  /** The full address of a page. */
  public String link(String path) {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("A path starts with one slash");
    }
    return value + path;
  }

  public String host() {
    return URI.create(value).getHost();
  }

  /** Whether it only leads to the machine it is opened on. */
  public boolean thisMachine() {
    return THIS_MACHINE.contains(host());
  }

  private static @Nullable String tidied(String typed) {
    try {
      var uri = URI.create(typed);
      return acceptable(uri) ? plain(uri) : null;
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  private static boolean acceptable(URI uri) {
    return uri.getHost() != null
        && uri.getUserInfo() == null
        && uri.getQuery() == null
        && uri.getFragment() == null
        && Set.of("", "/").contains(uri.getPath())
        && safeScheme(uri);
  }

  private static boolean safeScheme(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme())
        || ("http".equalsIgnoreCase(uri.getScheme())
            && THIS_MACHINE.contains(uri.getHost().toLowerCase(Locale.ROOT)));
  }

  private static String plain(URI uri) {
    var port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
    return (uri.getScheme() + "://" + uri.getHost()).toLowerCase(Locale.ROOT) + port;
  }
}
