package org.alongside.formats;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something of the platform that everyone can read and that there can be other forms of.
 *
 * @param path where it is read as a web page
 * @param text all of it, in Markdown
 * @param edition grows when the text changes
 * @param since on which day everyone could read it first
 */
public record Item(
    Ref ref, UUID project, String path, String title, String text, int edition, LocalDate since) {

  /** Which item: what kind of thing it is, and its id. */
  public record Ref(String kind, UUID id) {

    private static final Pattern CODE = Pattern.compile("([a-z]+)\\.([0-9a-f-]{36})");

    public static Optional<Ref> read(String code) {
      var found = CODE.matcher(code);
      try {
        return found.matches()
            ? Optional.of(new Ref(found.group(1), UUID.fromString(found.group(2))))
            : Optional.empty();
      } catch (IllegalArgumentException notAnId) {
        return Optional.empty();
      }
    }

    /** As it stands in addresses. */
    public String code() {
      return kind + "." + id;
    }
  }
}
