package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods stay short: most of them are read at a glance. */
class MethodsTest {

  private static final Methods OURS = Methods.below(Path.of("src/main/java"));

  @Test
  void halfHaveFourLinesAndNineInTenTwelve() {
    assertThat(OURS.bodies()).hasSizeGreaterThan(2000);
    assertThat(OURS.quantile(0.5)).isLessThanOrEqualTo(4);
    assertThat(OURS.quantile(0.9)).isLessThanOrEqualTo(12);
  }

  @Test
  void noneIsLongerThanAScreen() {
    assertThat(OURS.longerThan(45)).isEmpty();
  }

  @Test
  void aLongMethodIsReportedAlsoInANestedClassAndWithAHeadOfTwoLines(@TempDir Path folder)
      throws IOException {
    var body = "    x();\n".repeat(46);
    Files.writeString(
        folder.resolve("Long.java"),
        "class Long {\n  void one() {\n"
            + body
            + "  }\n\n  static class In {\n    int two(\n        int a) {\n"
            + body.indent(2)
            + "    }\n  }\n}\n");
    assertThat(Methods.below(folder).longerThan(45))
        .extracting(Methods.Body::head, Methods.Body::lines)
        .containsExactly(tuple("void one() {", 46), tuple("int two(", 46));
  }
}
