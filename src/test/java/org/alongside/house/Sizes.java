package org.alongside.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How long files are, in lines; what is hard to read at a glance wants to be two files. */
record Sizes(List<Sized> files) {

  record Sized(Path file, int lines) {}

  static Sizes below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return new Sizes(
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .map(file -> new Sized(file, linesOf(file)))
              .sorted((one, other) -> Integer.compare(one.lines(), other.lines()))
              .toList());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  List<Sized> longerThan(int lines) {
    return files.stream().filter(file -> file.lines() > lines).toList();
  }

  /** The length that this share of the files stays within. */
  int quantile(double share) {
    return files.get((int) Math.ceil(share * files.size()) - 1).lines();
  }

  private static int linesOf(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
