package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation writes is for its owner's eyes, also in a folder that was there before. */
class DataFolderTest {

  @TempDir Path folder;

  @Test
  void aFolderThatWasThereIsClosedWithItsLogs() throws IOException {
    open(folder, "rwxr-xr-x");
    DataFolder.open(folder).close();
    for (var name :
        new String[] {"alongside.log", "alongside.log.2026-11-01.0.gz", "database.log"}) {
      open(Files.writeString(folder.resolve(name), "said"), "rw-r--r--");
    }
    open(folder, "rwxr-xr-x");
    DataFolder.open(folder).close();
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("alongside.log"))).isEqualTo("rw-------");
    assertThat(permissions(folder.resolve("alongside.log.2026-11-01.0.gz"))).isEqualTo("rw-------");
    assertThat(permissions(folder.resolve("database.log"))).isEqualTo("rw-------");
    assertThat(folder.resolve("alongside.log")).hasContent("said");
  }

  @Test
  void logsAreNeverOpenToOthersFromTheirFirstLine() throws IOException {
    open(folder, "rwxr-xr-x");
    try (var data = DataFolder.open(folder)) {
      assertThat(permissions(data.log())).isEqualTo("rw-------");
      assertThat(permissions(ServerLog.in(data).file())).isEqualTo("rw-------");
    }
  }

  /** Whoever names a folder full of other things by mistake can still use them. */
  @Test
  void aFolderOfOthersStaysOpen() throws IOException {
    Files.writeString(folder.resolve("somebody-elses"), "");
    open(folder, "rwxr-xr-x");
    DataFolder.open(folder).close();
    assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
  }

  private static void open(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
