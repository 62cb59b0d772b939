package org.alongside.mail.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The mail server's password: from the environment, or from a file that the environment names, read
 * anew each time so that it can be changed while we run. It is never stored and never logged.
 */
@Component
class SmtpPassword {

  static final String VARIABLE = "ALONGSIDE_SMTP_PASSWORD";
  static final String FILE_VARIABLE = "ALONGSIDE_SMTP_PASSWORD_FILE";

  private final Environment environment;

  SmtpPassword(Environment environment) {
    this.environment = environment;
  }

  /** Empty when none is given. */
  String read() {
    return Optional.ofNullable(environment.getProperty(VARIABLE))
        .or(() -> Optional.ofNullable(environment.getProperty(FILE_VARIABLE)).map(this::readFile))
        .orElse("");
  }

  private String readFile(String path) {
    try {
      return Files.readString(Path.of(path)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The file named by " + FILE_VARIABLE + " can't be read", e);
    }
  }
}
