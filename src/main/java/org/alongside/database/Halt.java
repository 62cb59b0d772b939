package org.alongside.database;

/** A reason to stop that is told to the person at the terminal in one line. */
public final class Halt extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Halt(String line) {
    super(line);
  }

  public Halt(String line, Throwable cause) {
    super(line, cause);
  }
}
