package org.alongside.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text of all files of one kind below a folder, by their path. */
final class Sources {

  static final Path JAVA = Path.of("src/main/java");
  static final Path TEMPLATES = Path.of("src/main/jte");
  static final Path MESSAGES = Path.of("src/main/resources/messages");

  private Sources() {}

  static Map<Path, String> below(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      var texts = new TreeMap<Path, String>();
      for (Path file : all.filter(path -> path.toString().endsWith(ending)).toList()) {
        texts.put(file, Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
