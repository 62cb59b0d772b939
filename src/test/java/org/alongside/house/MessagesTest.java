package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.facts.FactKind;
import org.alongside.participation.Reason;
import org.alongside.web.FactKey;
import org.junit.jupiter.api.Test;

/** Every word that is asked for is there, and every word that is there is asked for. */
class MessagesTest {

  private final Map<String, String> words = english();
  private final Set<String> capabilities =
      words.keySet().stream()
          .map(key -> key.substring(0, key.indexOf('.')))
          .collect(Collectors.toSet());
  private final List<Reason> reasons = Kinds.of(Reason.class);
  private final List<FactKind> facts = Kinds.of(FactKind.class);

  @Test
  void every_key_that_is_asked_for_has_words() {
    var keys = keys();
    assertThat(keys.asked()).as("keys judged").isGreaterThan(100);
    assertThat(keys.missing(words, capabilities)).isEmpty();
  }

  @Test
  void no_words_are_left_that_nobody_asks_for() {
    assertThat(words).as("words judged").hasSizeGreaterThan(100);
    assertThat(keys().unused(words, computed())).isEmpty();
  }

  @Test
  void every_reason_says_what_to_do_instead() {
    assertThat(reasons).as("reasons judged").hasSizeGreaterThan(10);
    assertThat(unworded(reasons.stream().map(Reason::key))).isEmpty();
  }

  @Test
  void every_kind_of_fact_can_be_told() {
    assertThat(facts).as("kinds judged").hasSizeGreaterThan(10);
    assertThat(unworded(facts.stream().map(kind -> FactKey.of(kind.code())))).isEmpty();
  }

  @Test
  void each_file_holds_the_keys_of_its_own_capability() {
    var files = Sources.below(Sources.MESSAGES, ".properties");
    assertThat(files).as("files judged").isNotEmpty();
    files.forEach((file, text) -> {
      String capability = file.getFileName().toString().split("[_.]", 2)[0];
      assertThat(read(text).keySet())
          .as("%s", file)
          .allMatch(key -> key.startsWith(capability + "."));
    });
  }

  @Test
  void every_language_has_the_same_keys() {
    var byLanguage = new HashMap<String, Set<String>>();
    Sources.below(Sources.MESSAGES, ".properties")
        .forEach((file, text) ->
            byLanguage.merge(language(file), read(text).keySet(), MessagesTest::both));
    assertThat(byLanguage).as("languages judged").containsKey("en");
    assertThat(byLanguage.values()).allSatisfy(keys -> assertThat(keys).isEqualTo(words.keySet()));
  }

  @Test
  void planted_mistakes_are_reported() {
    var keys = new Keys(List.of("say(\"web.planted\") say(\"web.part.\" + one) \"web.a\" \".b\""));
    var planted = Map.of("web.lost", "x", "web.part.one", "x", "web.a", "x", "web.a.b", "x");
    assertThat(keys.missing(planted, Set.of("web"))).containsExactly("web.planted");
    assertThat(keys.unused(planted, List.of())).containsExactly("web.lost");
  }

  private List<String> unworded(Stream<String> keys) {
    return keys.filter(key -> !words.containsKey(key)).toList();
  }

  private List<String> computed() {
    var computed = new ArrayList<>(reasons.stream().map(Reason::key).toList());
    facts.forEach(kind -> computed.add(FactKey.of(kind.code())));
    facts.forEach(kind -> computed.addAll(parts(kind)));
    return computed;
  }

  /** The words for the parts of a fact: each part has to be named in its capability. */
  private List<String> parts(FactKind kind) {
    String begin = FactKey.of(kind.code()) + ".";
    var room = Sources.JAVA.resolve("org/alongside").resolve(kind.code().replaceFirst("\\..*", ""));
    var sources = Sources.below(room, ".java").values();
    return words.keySet().stream()
        .filter(key -> key.startsWith(begin))
        .filter(key -> {
          String part = '"' + key.substring(begin.length()) + '"';
          return sources.stream().anyMatch(source -> source.contains(part));
        })
        .toList();
  }

  private static Keys keys() {
    var sources = new ArrayList<>(Sources.below(Sources.JAVA, ".java").values());
    sources.addAll(Sources.below(Sources.TEMPLATES, ".jte").values());
    return new Keys(sources);
  }

  static Map<String, String> english() {
    var all = new TreeMap<String, String>();
    Sources.below(Sources.MESSAGES, ".properties")
        .forEach((file, text) -> {
          if (language(file).equals("en")) {
            all.putAll(read(text));
          }
        });
    return all;
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    var both = new java.util.TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  private static String language(Path file) {
    String name = file.getFileName().toString().replace(".properties", "");
    return name.contains("_") ? name.substring(name.indexOf('_') + 1) : "en";
  }

  private static Map<String, String> read(String text) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var words = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
