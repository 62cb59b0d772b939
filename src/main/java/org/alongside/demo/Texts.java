package org.alongside.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** What the people of Riverdale wrote; kept out of the code, like all words. */
final class Texts {

  private static final List<String> FILES =
      List.of("riverdale.properties", "walk-in-centre.properties", "voices.properties");

  private final Properties texts = new Properties();

  Texts() {
    FILES.forEach(this::read);
  }

  private void read(String name) {
    try (Reader file =
        new InputStreamReader(
            Texts.class.getResourceAsStream("/demo/" + name), StandardCharsets.UTF_8)) {
      texts.load(file);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("Riverdale's story has no text for " + key);
    }
    return text;
  }

  /** Names or lines that stand in one text, separated by semicolons. */
  List<String> list(String key) {
    return List.of(get(key).split("\\s*;\\s*", -1));
  }
}
