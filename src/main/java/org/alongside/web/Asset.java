package org.alongside.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A file or a page as it is sent: plain, and packed once for the browsers that can unpack. */
final class Asset {

  private final String type;
  private final byte[] plain;
  private final byte[] packed;

  Asset(String name, byte[] content) {
    this.type = type(name);
    this.plain = content;
    this.packed = packed(content);
  }

  String type() {
    return type;
  }

  int length(boolean inPack) {
    return inPack ? packed.length : plain.length;
  }

  void writeTo(OutputStream stream, boolean inPack) throws IOException {
    stream.write(inPack ? packed : plain);
  }

  private static byte[] packed(byte[] content) {
    var packed = new ByteArrayOutputStream();
    try (var stream = new GZIPOutputStream(packed)) {
      stream.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html;charset=UTF-8";
      case "css" -> "text/css;charset=UTF-8";
      case "js" -> "text/javascript;charset=UTF-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "txt" -> "text/plain;charset=UTF-8";
      default -> throw new IllegalStateException("No type known for " + name);
    };
  }
}
