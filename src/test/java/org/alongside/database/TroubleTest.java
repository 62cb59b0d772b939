package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TroubleTest {

  private static final Path PATH = Path.of("/data");

  @Test
  void aFullDiskIsCalledThatWhoeverReportsIt() {
    String full = "No space left on device";
    assertThat(Trouble.writing(PATH, new IOException(full))).hasMessageContaining("is full");
    assertThat(Trouble.running(PATH, "initdb: error: " + full)).hasMessageContaining("is full");
    assertThat(Trouble.database(new SQLException("could not extend file: " + full)))
        .hasMessageContaining("is full");
  }

  @Test
  void aDiskThatCanOnlyBeReadIsCalledThat() {
    assertThat(Trouble.writing(PATH, new IOException("/data: Read-only file system")))
        .hasMessageContaining("only be read");
  }

  @Test
  void aPlaceThatIsSomebodyElsesIsCalledThat() {
    assertThat(Trouble.writing(PATH, new AccessDeniedException("/data/file.part")).getMessage())
        .startsWith("/data can't be read or written by " + System.getProperty("user.name"));
  }

  @Test
  void anythingElseIsOneLine() {
    assertThat(Trouble.running(PATH, "first\nsecond\nlast\n").getMessage())
        .isEqualTo("Alongside can't use /data: last");
  }
}
