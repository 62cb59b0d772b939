package org.alongside.files;

import java.io.IOException;
import java.nio.file.Path;
import org.alongside.participation.Attempt;

/** Draws pictures anew, so that nothing is left of a file but what can be seen in it. */
public interface Pictures {

  /** The picture upright, not larger than pages need, without anything said about it. */
  Attempt<Drawn> redraw(Path picture, FileType type) throws IOException;

  /** A new file, which the caller deletes. */
  record Drawn(Path content, StoredFile.Across across) {}
}
