package org.alongside.files;

import java.io.IOException;
import java.io.InputStream;

/** Looks for what would harm whoever opens a file. */
public interface Scanner {

  /** Whether there is one at all. */
  boolean setUp();

  Verdict scan(InputStream content) throws IOException;

  /** What it says. */
  enum Verdict {
    CLEAN,
    HARMFUL,
    /** More than the checker takes: it is set to less than we are. */
    TOO_LARGE,
    /** No answer now: the file is kept, and nobody reads it until there is one. */
    NO_ANSWER
  }
}
