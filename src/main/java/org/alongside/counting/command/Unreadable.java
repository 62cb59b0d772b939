package org.alongside.counting.command;

/** A file that can't be counted: at which line, and why. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  Unreadable(long line, String why) {
    super("line " + line + ": " + why);
  }

  /** What is asked for does not fit the file as a whole. */
  static Unreadable by(Rule rule, String what) {
    return new Unreadable(1, what + " can't be counted with --rule " + rule);
  }
}
