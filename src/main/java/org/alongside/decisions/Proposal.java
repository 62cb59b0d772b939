package org.alongside.decisions;

import java.util.List;

/**
 * What is asked.
 *
 * @param background what one needs to know to answer
 * @param options what was weighed up, in the order shown; may be empty
 */
public record Proposal(String question, String background, List<String> options) {

  public static final int LONGEST_QUESTION = 300;
  public static final int LONGEST_TEXT = 10_000;

  public Proposal {
    question = question.strip();
    background = background.replace("\r\n", "\n").strip();
    options = options.stream().map(String::strip).filter(option -> !option.isEmpty()).toList();
  }
}
