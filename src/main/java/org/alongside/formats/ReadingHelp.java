package org.alongside.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What would make a text easier to read. It is help and never in the way: a text that needs a long
 * sentence is published all the same.
 *
 * @param readingAge a hint only; 0 for a text that is too short to tell
 */
public record ReadingHelp(
    List<LongSentence> longSentences,
    List<LongParagraph> longParagraphs,
    List<HardWord> hardWords,
    int readingAge) {

  public static final int MOST_WORDS = 20;
  public static final int MOST_SENTENCES = 3;

  public ReadingHelp {
    longSentences = List.copyOf(longSentences);
    longParagraphs = List.copyOf(longParagraphs);
    hardWords = List.copyOf(hardWords);
  }

  /** A sentence of more than 20 words. */
  public record LongSentence(String sentence, int words) {}

  /** A paragraph of more than 3 sentences, by the first of them. */
  public record LongParagraph(String begins, int sentences) {}

  /** A hard word, what to say instead, and how often it stands there. */
  public record HardWord(String word, String plainer, int times) {}

  /** Reads Markdown. */
  public static ReadingHelp of(String text, PlainerWords words) {
    var sentences = new ArrayList<String>();
    var longParagraphs = new ArrayList<LongParagraph>();
    for (String paragraph : Prose.paragraphs(text)) {
      var here = Prose.sentences(paragraph);
      sentences.addAll(here);
      if (here.size() > MOST_SENTENCES) {
        longParagraphs.add(new LongParagraph(here.getFirst(), here.size()));
      }
    }
    var hard = hardWords(String.join("\n", sentences), words);
    return new ReadingHelp(longOnes(sentences), longParagraphs, hard, ReadingAge.of(sentences));
  }

  private static List<LongSentence> longOnes(List<String> sentences) {
    return sentences.stream()
        .map(sentence -> new LongSentence(sentence, Prose.words(sentence).size()))
        .filter(sentence -> sentence.words() > MOST_WORDS)
        .toList();
  }

  private static List<HardWord> hardWords(String text, PlainerWords words) {
    var times = new LinkedHashMap<String, Integer>();
    words.in(text).forEach(word -> times.merge(word, 1, Integer::sum));
    return times.entrySet().stream()
        .map(each -> new HardWord(each.getKey(), words.insteadOf(each.getKey()), each.getValue()))
        .toList();
  }

  /** Whether there is nothing to make easier. */
  public boolean plain() {
    return longSentences.isEmpty() && longParagraphs.isEmpty() && hardWords.isEmpty();
  }
}
