package org.alongside.formats;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * About how old somebody is who reads English as hard as this with ease: a hint, for it knows only
 * lengths. The Flesch-Kincaid grade level plus the five years before school (Kincaid, Fishburne,
 * Rogers and Chissom 1975, Derivation of new readability formulas).
 */
final class ReadingAge {

  /** A shorter text says nothing about its author's way of writing. */
  private static final int FEWEST_WORDS = 30;

  private static final int YOUNGEST = 5;
  private static final int OLDEST = 22;

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT_END =
      Pattern.compile("(?<=[^aeiouyl])es?$|(?<=[^aeiouydt])ed$");

  private ReadingAge() {}

  /** 0 where there is too little to tell from. */
  static int of(List<String> sentences) {
    var words = sentences.stream().flatMap(one -> Prose.words(one).stream()).toList();
    if (words.size() < FEWEST_WORDS) {
      return 0;
    }
    double syllables = words.stream().mapToInt(ReadingAge::syllables).sum();
    double grade = 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    return Math.clamp(Math.round(grade) + 5, YOUNGEST, OLDEST);
  }

  /** Groups of vowels, without an e that is not heard at the end. */
  static int syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String heard = SILENT_END.matcher(letters).replaceAll("");
    return (int) Math.max(1, VOWELS.matcher(heard).results().count());
  }
}
