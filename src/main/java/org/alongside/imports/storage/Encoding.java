package org.alongside.imports.storage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which letters a file was written: said by the mark at its beginning, or seen from what it
 * holds. What is no UTF-8 from beginning to end was written by an older Windows here.
 */
record Encoding(Charset charset, int mark) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 4_096;

  static Encoding of(Path file) throws IOException {
    byte[] start = start(file);
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (begins(start, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (begins(start, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    int even = zeros(start, 0);
    int odd = zeros(start, 1);
    if (even + odd > start.length / 4) {
      return new Encoding(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
    }
    return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 0);
  }

  private static byte[] start(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(LOOKED_AT);
    }
  }

  private static boolean begins(byte[] start, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (start.length <= at || Byte.toUnsignedInt(start[at]) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] start, int from) {
    int zeros = 0;
    for (int at = from; at < start.length; at += 2) {
      zeros += start[at] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean isUtf8(Path file) throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var room = new char[LOOKED_AT];
    try (var reader = new InputStreamReader(Files.newInputStream(file), strict)) {
      for (int read = 0; read >= 0; ) {
        read = reader.read(room);
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  /** The text, after its mark. */
  InputStreamReader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.skipNBytes(mark);
    return new InputStreamReader(in, charset);
  }
}
