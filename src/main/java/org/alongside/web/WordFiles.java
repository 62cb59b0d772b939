package org.alongside.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The message files, read once: {@code messages/<capability>.properties} in English, and {@code
 * messages/<capability>_<language>.properties} in every other language.
 */
final class WordFiles {

  private static final Pattern NAME = Pattern.compile("([a-z]+)(?:_([a-z]{2,3}))?\\.properties");

  /** Language to key to pattern. */
  private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();

  WordFiles() {
    try {
      var found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*.properties");
      for (var file : found) {
        read(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Resource file) throws IOException {
    Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
    if (!name.matches()) {
      throw new IllegalStateException("Not a message file's name: " + file.getFilename());
    }
    String language = name.group(2) == null ? "en" : name.group(2);
    var words = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    var all = byLanguage.computeIfAbsent(language, l -> new TreeMap<>());
    words.stringPropertyNames().forEach(key -> all.put(key, words.getProperty(key)));
  }

  Map<String, String> in(String language) {
    return byLanguage.getOrDefault(language, Map.of());
  }

  /** The languages in which not one message is missing; English always is one of them. */
  Set<String> complete() {
    var complete = new TreeSet<String>();
    byLanguage.forEach((language, words) -> {
      if (words.keySet().containsAll(in("en").keySet())) {
        complete.add(language);
      }
    });
    return complete;
  }
}
