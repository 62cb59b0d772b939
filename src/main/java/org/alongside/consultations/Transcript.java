package org.alongside.consultations;

import java.time.Instant;

/**
 * What was said in a recording or a film, or the translation of a text, beside the answer itself.
 *
 * @param maker who made it, as readers know them
 * @param machine whether a machine made it, and nobody has checked it
 */
public record Transcript(String words, String maker, boolean machine, Instant at) {

  public static final int LONGEST = 100_000;
  public static final int LONGEST_NAME = 200;
}
