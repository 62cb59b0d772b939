package org.alongside.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each type, and bad ones. */
public final class Samples {

  private Samples() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] pdf() {
    return bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
  }

  public static byte[] mp4(int size) {
    byte[] film = new byte[size];
    for (int i = 0; i < size; i++) {
      film[i] = (byte) (i * 31 + (i >> 8));
    }
    System.arraycopy(bytes("\0\0\0\u0018ftypisom"), 0, film, 0, 12);
    return film;
  }

  public static byte[] office(String main, String... more) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part :
          java.util.stream.Stream.concat(
                  java.util.stream.Stream.of("[Content_Types].xml", main),
                  java.util.Arrays.stream(more))
              .toList()) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(bytes("<x/>"));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  public static byte[] open(String type) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      var first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length());
      var sum = new CRC32();
      sum.update(bytes(type));
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(bytes(type));
      for (var part : Map.of("content.xml", "<x/>", "META-INF/manifest.xml", "<x/>").entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(bytes(part.getValue()));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  /** Red on the left, blue on the right. */
  public static byte[] picture(String format, int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, format, out)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  /** A JPEG that says how the camera was held, where it was, and ends with a page of script. */
  public static byte[] fromACamera(int width, int height, int orientation) {
    byte[] plain = picture("jpg", width, height);
    byte[] tiff = tiff(orientation);
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    int length = 2 + 6 + tiff.length;
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    out.writeBytes(bytes("Exif\0\0"));
    out.writeBytes(tiff);
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(bytes("<script>alert('SECRET PLACE')</script>"));
    return out.toByteArray();
  }

  private static byte[] tiff(int orientation) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes("MM\0*\0\0\0\u0008"));
    out.writeBytes(new byte[] {0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
    out.writeBytes(new byte[] {0, 0, 0, 0});
    out.writeBytes(bytes("SECRET PLACE"));
    return out.toByteArray();
  }

  /** A PNG of a few bytes that says it is this large: a bomb for whoever unpacks it first. */
  public static byte[] hugePng(int width, int height) {
    byte[] small = picture("png", 4, 4);
    put(small, 16, width);
    put(small, 20, height);
    var sum = new CRC32();
    sum.update(small, 12, 17);
    put(small, 29, (int) sum.getValue());
    return small;
  }

  private static void put(byte[] into, int at, int value) {
    for (int i = 0; i < 4; i++) {
      into[at + i] = (byte) (value >>> (24 - 8 * i));
    }
  }
}
