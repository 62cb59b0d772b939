package org.alongside.mail.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class SmtpPasswordTest {

  private final MockEnvironment environment = new MockEnvironment();
  private final SmtpPassword password = new SmtpPassword(environment);

  @Test
  void comesFromTheEnvironmentOrAFileThatItNames(@TempDir Path folder) throws IOException {
    assertThat(password.read()).isEmpty();
    var file = Files.writeString(folder.resolve("secret"), "from a file\n");
    environment.setProperty(SmtpPassword.FILE_VARIABLE, file.toString());
    assertThat(password.read()).isEqualTo("from a file");
    environment.setProperty(SmtpPassword.VARIABLE, "from the environment");
    assertThat(password.read()).isEqualTo("from the environment");
  }
}
