package org.alongside.files;

import org.alongside.participation.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * A file in words, for whoever can't see or hear it.
 *
 * @param words what a picture shows, or what everything else is called
 * @param transcript what is said in sound or a film; empty for everything else
 * @param captions the file with the captions of a film; null if there are none
 */
public record Described(String words, String transcript, @Nullable FileId captions) {

  public static final int LONGEST_WORDS = 300;
  public static final int LONGEST_TRANSCRIPT = 100_000;

  public Described {
    if (!wordsAre(words) || transcript.length() > LONGEST_TRANSCRIPT) {
      throw new IllegalArgumentException("No words for a file");
    }
  }

  public static Described as(String words) {
    return new Described(words, "", null);
  }

  public static boolean wordsAre(String words) {
    return !words.isBlank() && words.length() <= LONGEST_WORDS && OneLine.is(words);
  }
}
