package org.alongside.files.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.alongside.files.FileReason;
import org.alongside.files.FileType;
import org.alongside.files.Pictures.Drawn;
import org.alongside.files.Samples;
import org.alongside.files.StoredFile.Across;
import org.alongside.participation.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnPicturesTest {

  @TempDir Path folder;

  private final DrawnPictures pictures = new DrawnPictures();

  private Attempt<Drawn> redraw(byte[] picture, FileType type) throws IOException {
    return pictures.redraw(
        Files.write(Files.createTempFile(folder, "picture", ".tmp"), picture), type);
  }

  private static Drawn done(Attempt<Drawn> attempt) {
    return ((Attempt.Done<Drawn>) attempt).value();
  }

  private static BufferedImage read(Drawn drawn) throws IOException {
    return Objects.requireNonNull(ImageIO.read(drawn.content().toFile()));
  }

  @Test
  void nothingIsLeftButWhatCanBeSeen() throws IOException {
    byte[] came = Samples.fromACamera(40, 20, 1);
    var text = new String(came, StandardCharsets.ISO_8859_1);
    assertThat(text).contains("SECRET PLACE", "<script>", "Exif");
    var drawn = done(redraw(came, FileType.JPEG));
    var kept = new String(Files.readAllBytes(drawn.content()), StandardCharsets.ISO_8859_1);
    assertThat(kept)
        .doesNotContain("SECRET PLACE")
        .doesNotContain("<script")
        .doesNotContain("Exif");
    assertThat(drawn.across()).isEqualTo(new Across(40, 20));
  }

  /** Red was on the left as the camera saw it; where it is when the picture stands upright. */
  @ParameterizedTest
  @CsvSource({
    "1, left",
    "2, right",
    "3, right",
    "4, left",
    "5, top",
    "6, top",
    "7, bottom",
    "8, bottom"
  })
  void aPictureStandsUpright(int orientation, String red) throws IOException {
    var drawn = done(redraw(Samples.fromACamera(40, 20, orientation), FileType.JPEG));
    assertThat(drawn.across()).isEqualTo(orientation < 5 ? new Across(40, 20) : new Across(20, 40));
    assertThat(red(read(drawn))).isEqualTo(red);
  }

  private static String red(BufferedImage picture) {
    int x = picture.getWidth();
    int y = picture.getHeight();
    if (x > y) {
      return isRed(picture.getRGB(x / 8, y / 2)) ? "left" : "right";
    }
    return isRed(picture.getRGB(x / 2, y / 8)) ? "top" : "bottom";
  }

  private static boolean isRed(int point) {
    return ((point >> 16) & 0xFF) > 150 && (point & 0xFF) < 100;
  }

  @Test
  void aLargePictureBecomesAsLargeAsPagesNeed() throws IOException {
    var drawn = done(redraw(Samples.picture("jpg", 5000, 2500), FileType.JPEG));
    assertThat(drawn.across()).isEqualTo(new Across(2400, 1200));
    assertThat(red(read(drawn))).isEqualTo("left");
  }

  @Test
  void aMovingPictureStandsStill() throws IOException {
    var drawn = done(redraw(Samples.picture("gif", 10, 10), FileType.GIF));
    assertThat(Files.readAllBytes(drawn.content())).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  @Timeout(5)
  void aBombIsNotUnpacked() throws IOException {
    assertThat(redraw(Samples.hugePng(60_000, 60_000), FileType.PNG))
        .isEqualTo(Attempt.refused(FileReason.PICTURE_TOO_WIDE));
    assertThat(redraw(Samples.hugePng(2_000_000_000, 2_000_000_000), FileType.PNG))
        .isInstanceOf(Attempt.Refused.class);
  }

  @Test
  void aBrokenPictureIsRefusedWhateverIsBroken() throws IOException {
    for (var format : new String[] {"jpg", "png", "gif"}) {
      byte[] good = Samples.picture(format, 30, 30);
      var type =
          FileType.valueOf(
              format.equals("jpg") ? "JPEG" : format.toUpperCase(java.util.Locale.ROOT));
      for (long seed = 0; seed < 300; seed++) {
        var random = new SplittableRandom(seed);
        byte[] bad = good.clone();
        for (int i = 0; i < 8; i++) {
          bad[random.nextInt(8, bad.length)] = (byte) random.nextInt();
        }
        assertThat(redraw(bad, type))
            .as("%s, seed %d", format, seed)
            .isInstanceOfAny(Attempt.Done.class, Attempt.Refused.class);
      }
      assertThat(redraw(java.util.Arrays.copyOf(good, 20), type))
          .isEqualTo(Attempt.refused(FileReason.PICTURE_UNREADABLE));
    }
  }
}
