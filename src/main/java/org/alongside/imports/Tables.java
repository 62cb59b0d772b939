package org.alongside.imports;

import java.nio.file.Path;
import java.util.Optional;

/** Reads tables as spreadsheets and other tools write them. */
public interface Tables {

  /** Told what a table holds, from its first line to its last. */
  interface Taker {
    void head(Head head);

    void line(Line line);
  }

  /** Why it can't be read; empty when all of it was. */
  Optional<ImportReason> read(Path file, Taker taker);
}
