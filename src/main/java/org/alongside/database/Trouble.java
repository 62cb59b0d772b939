package org.alongside.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** Puts what the machine says into one line that names the cause. */
final class Trouble {

  private Trouble() {}

  static Halt writing(Path path, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return new Halt("%s can't be made there.".formatted(path), cause);
    }
    if (cause instanceof AccessDeniedException) {
      return new Halt(
          "%s can't be read or written by %s. Change its owner, or choose another place."
              .formatted(path, System.getProperty("user.name")),
          cause);
    }
    return new Halt(line(path.toString(), String.valueOf(cause.getMessage())), cause);
  }

  static Halt running(Path path, String output) {
    return new Halt(line(path.toString(), output.strip()));
  }

  static Halt database(SQLException cause) {
    String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    return new Halt(line("the database", said), cause);
  }

  static Halt denied(Path path, IOException cause) {
    return new Halt(
        "%s%s can't be written by %s. Change its owner, or choose another folder with --data."
            .formatted(path, owner(path), System.getProperty("user.name")),
        cause);
  }

  private static String owner(Path path) {
    try {
      String owner = Files.getOwner(path).getName();
      return owner.equals(System.getProperty("user.name"))
          ? ""
          : " belongs to the user " + owner + " and";
    } catch (IOException e) {
      return "";
    }
  }

  private static String line(String path, String said) {
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
