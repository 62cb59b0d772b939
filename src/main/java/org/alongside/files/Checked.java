package org.alongside.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that may be stored. What waits of it is gone when this is closed. */
public record Checked(
    FileName name,
    FileType type,
    StoredFile.Measured measured,
    StoredFile.State state,
    Path content)
    implements AutoCloseable {

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(content);
  }
}
