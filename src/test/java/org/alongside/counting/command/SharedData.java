package org.alongside.counting.command;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real data outside the repository; a test that needs it is skipped, and says why, without it. */
public final class SharedData {

  private SharedData() {}

  public static Path file(String name) {
    var folder = Optional.ofNullable(System.getenv("ALONGSIDE_SHARED")).orElse("../shared");
    var file =
        Files.isDirectory(Path.of(folder, "data"))
            ? Path.of(folder, "data", name)
            : Path.of(folder, name);
    assumeTrue(Files.exists(file), "skipped: no real data at " + file.toAbsolutePath());
    return file;
  }
}
