package org.alongside.formats;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Something of the platform that everyone can read and that there can be other forms of.
 *
 * @param path where it is read as a web page
 * @param text all of it, in Markdown
 * @param edition another one whenever the text has changed
 * @param since on which day everyone could read it first
 */
public record Item(
    Ref ref, UUID project, String path, String title, String text, int edition, LocalDate since) {

  /**
   * The edition of a text that is not numbered: the same for the same words. Two texts in some two
   * billion share one (CRC-32, ISO 3309), which only means that a form is not shown as out of date.
   */
  public static int editionOf(String text) {
    var sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return (int) (sum.getValue() % Integer.MAX_VALUE) + 1;
  }

  /**
   * Which item: what kind of thing it is, and its id.
   *
   * @param part the code of a part that has other forms of its own, such as a question; empty for
   *     the whole thing
   */
  public record Ref(String kind, UUID id, String part) {

    private static final Pattern CODE =
        Pattern.compile("([a-z]+)\\.([0-9a-f-]{36})(?:\\.([A-Za-z0-9_-]{1,60}))?");

    public Ref(String kind, UUID id) {
      this(kind, id, "");
    }

    public static Optional<Ref> read(String code) {
      var found = CODE.matcher(code);
      try {
        return found.matches()
            ? Optional.of(
                new Ref(
                    found.group(1),
                    UUID.fromString(found.group(2)),
                    Objects.requireNonNullElse(found.group(3), "")))
            : Optional.empty();
      } catch (IllegalArgumentException notAnId) {
        return Optional.empty();
      }
    }

    public boolean whole() {
      return part.isEmpty();
    }

    /** As it stands in addresses. */
    public String code() {
      return kind + "." + id + (whole() ? "" : "." + part);
    }
  }
}
