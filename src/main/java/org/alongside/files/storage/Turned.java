package org.alongside.files.storage;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * How a picture is turned and mirrored to stand upright (EXIF 2.32, Orientation).
 *
 * @param quarters how many quarters clockwise
 * @param mirrored whether left and right are swapped first
 */
record Turned(int quarters, boolean mirrored) {

  static Turned of(int orientation) {
    return switch (orientation) {
      case 2 -> new Turned(0, true);
      case 3 -> new Turned(2, false);
      case 4 -> new Turned(2, true);
      case 5 -> new Turned(3, true);
      case 6 -> new Turned(1, false);
      case 7 -> new Turned(1, true);
      case 8 -> new Turned(3, false);
      default -> new Turned(0, false);
    };
  }

  BufferedImage draw(BufferedImage lying) {
    if (quarters == 0 && !mirrored) {
      return lying;
    }
    boolean across = quarters % 2 == 1;
    int width = across ? lying.getHeight() : lying.getWidth();
    int height = across ? lying.getWidth() : lying.getHeight();
    var upright = new BufferedImage(width, height, lying.getType());
    Graphics2D pen = upright.createGraphics();
    pen.drawImage(lying, way(lying, width, height), null);
    pen.dispose();
    return upright;
  }

  private AffineTransform way(BufferedImage lying, int width, int height) {
    var way = new AffineTransform();
    way.translate(width / 2.0, height / 2.0);
    way.quadrantRotate(quarters);
    way.scale(mirrored ? -1 : 1, 1);
    way.translate(-lying.getWidth() / 2.0, -lying.getHeight() / 2.0);
    return way;
  }
}
