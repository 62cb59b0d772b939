package org.alongside.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A QR code as the path of a drawing, one square unit a module.
 *
 * @param size how many units wide and high it is
 */
public record QrPicture(int size, String path) {

  public static QrPicture of(String text) {
    try {
      var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
      return new QrPicture(modules.getWidth(), path(modules));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(tooLong);
    }
  }

  private static String path(BitMatrix modules) {
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
