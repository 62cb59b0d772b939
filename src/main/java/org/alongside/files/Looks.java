package org.alongside.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** What a file of some type has to look like inside. */
@FunctionalInterface
interface Looks {

  String OFFICE = "application/vnd.openxmlformats-officedocument.";
  String OPEN = "application/vnd.oasis.opendocument.";
  int HEAD = 512;

  boolean like(Path content) throws IOException;

  /** Judges the first bytes. */
  @FunctionalInterface
  interface Head {
    boolean like(byte[] head);
  }

  private static Looks head(Head head) {
    return content -> {
      try (InputStream in = Files.newInputStream(content)) {
        return head.like(in.readNBytes(HEAD));
      }
    };
  }

  private static boolean at(byte[] head, int from, byte[] expected) {
    int until = from + expected.length;
    return head.length >= until && Arrays.equals(head, from, until, expected, 0, expected.length);
  }

  private static boolean at(byte[] head, int from, String expected) {
    return at(head, from, expected.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Looks starting(String hexadecimal) {
    byte[] signature = HexFormat.of().parseHex(hexadecimal);
    return head(head -> at(head, 0, signature));
  }

  static Looks pdf() {
    return head(head -> at(head, 0, "%PDF-1.") || at(head, 0, "%PDF-2."));
  }

  static Looks wav() {
    return head(head -> at(head, 0, "RIFF") && at(head, 8, "WAVE"));
  }

  /** A box of the type {@code ftyp} stands first (ISO/IEC 14496-12, 4.3). */
  static Looks mp4() {
    return head(head -> at(head, 4, "ftyp"));
  }

  /** A tag, or a frame of layer III (ISO/IEC 11172-3, 2.4.1.3). */
  static Looks mp3() {
    return head(head ->
        at(head, 0, "ID3")
            || (head.length > 1 && head[0] == (byte) 0xFF && (head[1] & 0xE6) == 0xE2));
  }

  /** The header of EBML (RFC 8794) names the kind of document. */
  static Looks webm() {
    return head(head ->
        at(head, 0, HexFormat.of().parseHex("1A45DFA3"))
            && new String(head, StandardCharsets.ISO_8859_1).contains("webm"));
  }

  static Looks office(String main) {
    return new InZip(main)::office;
  }

  static Looks open(String kind) {
    return new InZip(OPEN + kind)::open;
  }

  static Looks text(String start) {
    return new PlainText(start)::like;
  }
}
