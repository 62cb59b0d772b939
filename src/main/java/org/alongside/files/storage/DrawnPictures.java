package org.alongside.files.storage;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.alongside.files.ExifTurn;
import org.alongside.files.FileReason;
import org.alongside.files.FileType;
import org.alongside.files.Pictures;
import org.alongside.files.StoredFile.Across;
import org.alongside.participation.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the points of a picture and writes them into a new one: metadata, thumbnails, places, and
 * whatever else somebody put into the file are left behind.
 */
final class DrawnPictures implements Pictures {

  /** More than cameras take; looked at before anything is unpacked. */
  private static final long MOST_POINTS = 50_000_000;

  /** Of larger pictures only every second, third … point is read. */
  private static final long MOST_READ = 16_000_000;

  private static final int LONGEST_EDGE = 2400;

  /** Pictures in memory at one time. */
  private final Semaphore room = new Semaphore(2, true);

  @Override
  public Attempt<Drawn> redraw(Path picture, FileType type) throws IOException {
    room.acquireUninterruptibly();
    try (var in = new FileImageInputStream(picture.toFile())) {
      var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
      try {
        reader.setInput(in, true, true);
        return drawn(reader, picture, type);
      } finally {
        reader.dispose();
      }
    } finally {
      room.release();
    }
  }

  private static Attempt<Drawn> drawn(ImageReader reader, Path picture, FileType type)
      throws IOException {
    var read = read(reader);
    if (read == null) {
      return Attempt.refused(FileReason.PICTURE_UNREADABLE);
    }
    if (read.points == null) {
      return Attempt.refused(FileReason.PICTURE_TOO_WIDE);
    }
    int turn = type == FileType.JPEG ? turn(picture) : 1;
    return Attempt.done(written(Turned.of(turn).draw(small(read.points)), type.kept()));
  }

  /** What was read; no points where there were too many. */
  private record Read(@Nullable BufferedImage points) {}

  /** The readers of the JDK throw all kinds of things at broken files. */
  private static @Nullable Read read(ImageReader reader) throws IOException {
    try {
      long points = (long) reader.getWidth(0) * reader.getHeight(0);
      if (points > MOST_POINTS) {
        return new Read(null);
      }
      var how = reader.getDefaultReadParam();
      int each = (int) Math.ceil(Math.sqrt((double) points / MOST_READ));
      how.setSourceSubsampling(Math.max(1, each), Math.max(1, each), 0, 0);
      return new Read(reader.read(0, how));
    } catch (IOException | RuntimeException broken) {
      return null;
    }
  }

  private static int turn(Path picture) throws IOException {
    try (InputStream in = Files.newInputStream(picture)) {
      return ExifTurn.of(in.readNBytes(ExifTurn.READ));
    }
  }

  private static BufferedImage small(BufferedImage read) {
    double by = Math.min(1.0, (double) LONGEST_EDGE / Math.max(read.getWidth(), read.getHeight()));
    int width = Math.max(1, (int) Math.round(read.getWidth() * by));
    int height = Math.max(1, (int) Math.round(read.getHeight() * by));
    boolean clear = read.getColorModel().hasAlpha();
    var small =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setBackground(new Color(0, 0, 0, 0));
    pen.drawImage(read, 0, 0, width, height, null);
    pen.dispose();
    return small;
  }

  private static Drawn written(BufferedImage picture, FileType type) throws IOException {
    var content = Files.createTempFile("alongside-picture-", ".tmp");
    if (!ImageIO.write(picture, type.name(), content.toFile())) {
      Files.delete(content);
      throw new IOException("Nobody writes " + type);
    }
    return new Drawn(content, new Across(picture.getWidth(), picture.getHeight()));
  }
}
