package org.alongside.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody wrote in Markdown, as paragraphs, sentences and words. */
final class Prose {

  /** A heading and each item of a list is read by itself. */
  private static final Pattern BEGINS =
      Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)]|#{1,6}|>)\\s.*|\\s*\\|.*");

  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s.*");

  private static final Pattern MARKS =
      Pattern.compile("(?m)^\\s*(?:[-*+]|\\d{1,3}[.)]|#{1,6}|>)\\s+|[*_`]+");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("<?https?://\\S+>?");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"'”’)]*\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A full stop after one of these ends no sentence. */
  private static final Set<String> SHORT =
      Set.of("mr", "mrs", "ms", "dr", "prof", "st", "no", "eg", "e.g", "ie", "i.e", "etc", "vs");

  private Prose() {}

  static List<String> paragraphs(String markdown) {
    var paragraphs = new ArrayList<StringBuilder>(List.of(new StringBuilder()));
    for (String line : markdown.lines().toList()) {
      boolean heading = HEADING.matcher(line).matches();
      if (line.isBlank() || BEGINS.matcher(line).matches()) {
        paragraphs.add(new StringBuilder());
      }
      paragraphs.getLast().append(line).append('\n');
      if (heading) {
        paragraphs.add(new StringBuilder());
      }
    }
    return paragraphs.stream()
        .map(text -> plain(text.toString()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String plain(String markdown) {
    String linked = LINK.matcher(markdown).replaceAll("$1");
    String read = ADDRESS.matcher(linked).replaceAll("");
    return SPACE.matcher(MARKS.matcher(read).replaceAll("")).replaceAll(" ").strip();
  }

  static List<String> sentences(String paragraph) {
    var sentences = new ArrayList<String>();
    var begun = new StringBuilder();
    for (String piece : SENTENCE_END.splitAsStream(paragraph).toList()) {
      begun.append(begun.isEmpty() ? "" : " ").append(piece);
      if (!endsShort(piece)) {
        sentences.add(begun.toString());
        begun.setLength(0);
      }
    }
    if (!begun.isEmpty()) {
      sentences.add(begun.toString());
    }
    return sentences.stream().filter(sentence -> !words(sentence).isEmpty()).toList();
  }

  private static boolean endsShort(String piece) {
    String last = piece.substring(piece.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.endsWith(".")
        && (SHORT.contains(last.substring(0, last.length() - 1)) || last.length() == 2);
  }

  /** Everything with a letter or a digit in it. */
  static List<String> words(String sentence) {
    return SPACE
        .splitAsStream(sentence)
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }
}
