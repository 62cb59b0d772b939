package org.alongside.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A JSON value that has exactly one canonical form: text without broken characters, whole numbers
 * that every JSON reader keeps exactly, and members in order of their names. Exact decimals travel
 * as text.
 */
public sealed interface Json {

  /** A string; half a character (a lone surrogate) can't be written in UTF-8 and is refused. */
  record Text(String value) implements Json {
    public Text {
      if (!Surrogates.paired(value)) {
        throw new IllegalArgumentException("Half a character in a text");
      }
    }
  }

  /** A whole number within what a double holds exactly (RFC 7493: below 2 to the 53). */
  record Whole(long value) implements Json {
    static final long MOST = (1L << 53) - 1;

    public Whole {
      if (value > MOST || value < -MOST) {
        throw new IllegalArgumentException("Too large for an exact number: " + value);
      }
    }
  }

  /** True or false. */
  record Truth(boolean value) implements Json {}

  /** Null: said to be absent. */
  record Nothing() implements Json {}

  /** An array. */
  record Items(List<Json> values) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** An object; {@link String#compareTo} orders names by UTF-16 code units, as RFC 8785 asks. */
  record Members(SortedMap<String, Json> values) implements Json {
    public Members {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
      values.keySet().forEach(Text::new);
    }

    public static Members none() {
      return new Members(new TreeMap<>());
    }

    public Members with(String name, Json value) {
      var grown = new TreeMap<>(values);
      grown.put(name, value);
      return new Members(grown);
    }

    public Members with(String name, String value) {
      return with(name, new Text(value));
    }

    public Members with(String name, long value) {
      return with(name, new Whole(value));
    }

    public Optional<Json> find(String name) {
      return Optional.ofNullable(values.get(name));
    }

    public Optional<String> text(String name) {
      return find(name, Text.class).map(Text::value);
    }

    public Optional<Long> whole(String name) {
      return find(name, Whole.class).map(Whole::value);
    }

    public List<Json> items(String name) {
      return find(name, Items.class).map(Items::values).orElse(List.of());
    }

    public Optional<Members> members(String name) {
      return find(name, Members.class);
    }

    private <T extends Json> Optional<T> find(String name, Class<T> type) {
      return find(name).filter(type::isInstance).map(type::cast);
    }
  }

  static Json of(String value) {
    return new Text(value);
  }

  static Json of(long value) {
    return new Whole(value);
  }

  static Json of(boolean value) {
    return new Truth(value);
  }

  static Json nothing() {
    return new Nothing();
  }

  static Items items(Json... values) {
    return new Items(Arrays.asList(values));
  }

  static <T> Items items(Collection<T> values, Function<T, ? extends Json> each) {
    return new Items(values.stream().<Json>map(each).toList());
  }

  static Members members(Map<String, ? extends Json> values) {
    return new Members(new TreeMap<>(values));
  }
}
