package org.alongside.conversations.command;

import java.util.List;

/** A file from which no map can be made: at which lines, and why. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  Unreadable(List<String> mistakes) {
    super(String.join("; ", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  List<String> mistakes() {
    return mistakes;
  }
}
