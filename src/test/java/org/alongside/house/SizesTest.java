package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files stay short enough to read in one go. */
class SizesTest {

  private static final Sizes OURS = Sizes.below(Path.of("src/main/java"));

  @Test
  void noFileIsLongerThanThreeHundredLines() {
    assertThat(OURS.files()).isNotEmpty();
    assertThat(OURS.longerThan(300)).isEmpty();
  }

  @Test
  void nineInTenAreUnderOneHundredAndTwentyLinesAndHalfAreShort() {
    assertThat(OURS.quantile(0.9)).isLessThan(120);
    assertThat(OURS.quantile(0.5)).isLessThanOrEqualTo(50);
  }

  @Test
  void aLongFileIsReported(@TempDir Path folder) throws IOException {
    Path offender = folder.resolve("Long.java");
    Files.writeString(offender, "\n".repeat(301));
    assertThat(Sizes.below(folder).longerThan(300)).containsExactly(new Sizes.Sized(offender, 301));
  }
}
