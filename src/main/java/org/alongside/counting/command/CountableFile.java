package org.alongside.counting.command;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file with ballots that can be counted. */
interface CountableFile {

  int PEEK = 64;

  /**
   * Counts it.
   *
   * @param rule null for the one that goes with the file
   */
  CountResult count(@Nullable Rule rule) throws Unreadable;

  /** Reads a file as what its first characters show it to be, whatever its name. */
  static CountableFile read(BufferedReader text) throws IOException, Unreadable {
    text.mark(PEEK);
    var first = new char[PEEK];
    int length = text.read(first, 0, PEEK);
    text.reset();
    var start = new String(first, 0, Math.max(0, length)).replace("\uFEFF", "").strip();
    if (start.isEmpty()) {
      throw new Unreadable(1, "the file is empty");
    }
    if (start.startsWith("{")) {
      return RecordReader.read(text);
    }
    return start.startsWith("META")
        ? new BudgetFile(PabulibReader.read(text))
        : new RankedFile(RankedReader.read(text));
  }
}
