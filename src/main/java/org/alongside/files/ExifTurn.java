package org.alongside.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, from the first part of a JPEG file: the tag Orientation of EXIF 2.32
 * (4.6.4 A, tag 274), 1 to 8; 1 is upright, and is also said of whatever can't be read.
 */
public final class ExifTurn {

  /** The part with this tag comes before the picture, and is never longer. */
  public static final int READ = 128 * 1024;

  private static final int UPRIGHT = 1;
  private static final int START_OF_PICTURE = 0xDA;
  private static final int APPLICATION_1 = 0xE1;
  private static final int ORIENTATION = 274;
  private static final int ENTRY = 12;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private ExifTurn() {}

  public static int of(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = ((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF);
      int end = Math.min(at + 2 + length, jpeg.length);
      if (marker == START_OF_PICTURE || length < 2) {
        return UPRIGHT;
      }
      if (marker == APPLICATION_1 && exif(jpeg, at + 4, end)) {
        return inTiff(ByteBuffer.wrap(jpeg, at + 4 + EXIF.length, end - at - 4 - EXIF.length));
      }
      at = end;
    }
    return UPRIGHT;
  }

  private static boolean exif(byte[] jpeg, int from, int end) {
    int until = from + EXIF.length;
    return end >= until && Arrays.equals(jpeg, from, until, EXIF, 0, EXIF.length);
  }

  private static int inTiff(ByteBuffer segment) {
    var tiff = segment.slice();
    if (tiff.limit() < 8) {
      return UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int first = tiff.getInt(4);
    if (first < 8 || first > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(first) & 0xFFFF;
    for (int at = first + 2; entries > 0 && at <= tiff.limit() - ENTRY; at += ENTRY, entries--) {
      if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
        int turn = tiff.getShort(at + 8) & 0xFFFF;
        return turn >= UPRIGHT && turn <= 8 ? turn : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
