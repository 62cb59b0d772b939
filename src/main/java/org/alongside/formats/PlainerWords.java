package org.alongside.formats;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and phrases that many people stumble over, each with what to say instead. */
public final class PlainerWords {

  private final Map<String, String> plainer;
  private final Pattern any;

  private PlainerWords(Map<String, String> plainer) {
    this.plainer = Map.copyOf(plainer);
    this.any =
        Pattern.compile(
            plainer.keySet().stream()
                // The longest first, so that a phrase is found before the word it begins with.
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d-])(?:", ")(?![\\p{L}\\d-])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** From lines of {@code hard word,plainer words}; a line that begins with # is a comment. */
  public static PlainerWords read(List<String> lines) {
    var plainer = new HashMap<String, String>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int comma = line.indexOf(',');
        if (comma < 1 || line.substring(comma + 1).isBlank()) {
          throw new IllegalArgumentException("Not a word and a plainer one: " + line);
        }
        String hard = line.substring(0, comma).strip().toLowerCase(Locale.ROOT);
        if (plainer.put(hard, line.substring(comma + 1).strip()) != null) {
          throw new IllegalArgumentException("Listed twice: " + hard);
        }
      }
    }
    if (plainer.isEmpty()) {
      throw new IllegalArgumentException("No words are listed");
    }
    return new PlainerWords(plainer);
  }

  /** Every hard word in a text, as often as it stands there, in reading order. */
  List<String> in(String text) {
    return any.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  String insteadOf(String hard) {
    return plainer.getOrDefault(hard, hard);
  }
}
