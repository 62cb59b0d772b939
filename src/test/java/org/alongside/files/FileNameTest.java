package org.alongside.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "Report.PDF, Report.pdf",
    "../../etc/passwd.txt, passwd.txt",
    "'C:\\temp\\minutes.docx', minutes.docx",
    "report.exe.pdf, report-exe.pdf",
    "'a;b\"c<d>.csv', a-b-c-d.csv",
    "Ćwiczenia (2).png, Ćwiczenia (2).png",
    "'\u202efdp.txt', fdp.txt",
    ".pdf, file.pdf",
    "'  .. .pdf', file.pdf"
  })
  void aNameIsNeverAPathAndNothingElse(String given, String kept) {
    assertThat(FileName.read(given)).hasToString("Optional[" + kept + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "report", "report.", "report.p/df", "report.verylongending", "a.p%f"})
  void withoutAnEndingThereIsNoName(String given) {
    assertThat(FileName.read(given)).isEmpty();
  }

  @Test
  void whateverComesTheNameFitsTheDatabaseAndIsReadBackAsItIs() {
    for (long seed = 0; seed < 2_000; seed++) {
      var given = noise(seed) + ".pdf";
      var name = FileName.read(given);
      assertThat(name).as("seed %d", seed).isPresent();
      var text = name.get().toString();
      assertThat(text).as("seed %d", seed).matches("[^./\\\\]+[.][a-z0-9]{1,8}");
      assertThat(text.codePoints().count()).as("seed %d", seed).isLessThan(110);
      assertThat(FileName.read(text)).as("seed %d: %s", seed, text).contains(name.get());
    }
  }

  private static String noise(long seed) {
    var random = new SplittableRandom(seed);
    var noise = new StringBuilder();
    for (int i = random.nextInt(150); i > 0; i--) {
      noise.append(
          random.nextBoolean() ? (char) random.nextInt(0x20, 0x7F) : (char) random.nextInt(0x3000));
    }
    return noise.toString();
  }
}
