package org.alongside.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An office document, which is an archive of parts. Those with macros are refused.
 *
 * @param sought the part, or the type, that makes it this kind of document
 */
record InZip(String sought) {

  /** Far more than any document has. */
  private static final int MOST_PARTS = 20_000;

  private static final byte[] ENTRY = {'P', 'K', 3, 4};
  private static final int NAME_AT = 30;

  boolean office(Path content) throws IOException {
    return parts(content, "[Content_Types].xml", sought);
  }

  /** The first part is not compressed, is called so, and holds the type (OpenDocument 1.2, 3.3). */
  boolean open(Path content) throws IOException {
    byte[] expected = ("mimetype" + sought).getBytes(StandardCharsets.US_ASCII);
    byte[] head = head(content, NAME_AT + expected.length + 1);
    return head.length > NAME_AT + expected.length
        && Arrays.equals(head, NAME_AT, head.length - 1, expected, 0, expected.length)
        && head[head.length - 1] != '-'
        && parts(content, "META-INF/manifest.xml", "content.xml");
  }

  private static boolean parts(Path content, String... needed) throws IOException {
    if (!Arrays.equals(head(content, ENTRY.length), ENTRY)) {
      return false;
    }
    try (var zip = new ZipFile(content.toFile())) {
      return zip.size() <= MOST_PARTS
          && Arrays.stream(needed).allMatch(part -> zip.getEntry(part) != null)
          && zip.stream().noneMatch(part -> macro(part.getName().toLowerCase(Locale.ROOT)));
    } catch (ZipException | IllegalArgumentException broken) {
      return false;
    }
  }

  private static boolean macro(String part) {
    return part.endsWith("vbaproject.bin") || part.startsWith("basic/");
  }

  private static byte[] head(Path content, int length) throws IOException {
    try (InputStream in = Files.newInputStream(content)) {
      return in.readNBytes(length);
    }
  }
}
