package org.alongside.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of nothing but text in UTF-8.
 *
 * @param start what it has to begin with
 */
record PlainText(String start) {

  private static final int AT_ONCE = 8192;
  private static final char ORDER_MARK = '\uFEFF';

  /** The reader of {@link Files} reports what is no UTF-8. */
  boolean like(Path content) throws IOException {
    try (Reader in = Files.newBufferedReader(content, StandardCharsets.UTF_8)) {
      var buffer = new char[AT_ONCE];
      int got = in.read(buffer);
      boolean good = got > 0 && begins(new String(buffer, 0, got));
      for (; good && got > 0; got = in.read(buffer)) {
        good = seen(buffer, got);
      }
      return good;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private boolean begins(String first) {
    return first.startsWith(start, first.charAt(0) == ORDER_MARK ? 1 : 0);
  }

  private static boolean seen(char[] buffer, int got) {
    for (int i = 0; i < got; i++) {
      if (Character.isISOControl(buffer[i]) && "\t\r\n\f".indexOf(buffer[i]) < 0) {
        return false;
      }
    }
    return true;
  }
}
