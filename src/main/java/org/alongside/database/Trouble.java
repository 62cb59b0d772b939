package org.alongside.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Puts what the machine says into one line that names the cause. */
final class Trouble {

  private Trouble() {}

  static Halt writing(Path path, IOException cause) {
    return new Halt(line(path, String.valueOf(cause.getMessage())), cause);
  }

  static Halt running(Path path, String output) {
    return new Halt(line(path, output.strip()));
  }

  private static String line(Path path, String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("disk quota")) {
      return "The disk that holds %s is full. Free some space, then start again.".formatted(path);
    }
    if (lower.contains("read-only file system")) {
      return "%s is on a disk that can only be read. Choose another folder with --data."
          .formatted(path);
    }
    if (lower.contains("permission denied")) {
      return "%s can't be written by %s. Change its owner, or choose another folder with --data."
          .formatted(path, System.getProperty("user.name"));
    }
    String last = said.substring(said.lastIndexOf('\n') + 1);
    return "Alongside can't use %s: %s".formatted(path, last);
  }
}
