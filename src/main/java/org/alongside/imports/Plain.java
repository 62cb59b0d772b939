package org.alongside.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are compared: case, signs and spaces make no difference. */
final class Plain {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Plain() {}

  static String of(String text) {
    var joined = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(joined).replaceAll(" ").strip();
  }

  static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  static Set<String> words(String text) {
    return Pattern.compile(" ")
        .splitAsStream(of(text))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** How many of the words of both are in both, from 0 to 1 (Jaccard). */
  static double alike(String one, String other) {
    var all = words(one);
    var shared = words(other);
    int both = (int) shared.stream().filter(all::contains).count();
    int either = all.size() + shared.size() - both;
    return either == 0 ? 0 : (double) both / either;
  }
}
