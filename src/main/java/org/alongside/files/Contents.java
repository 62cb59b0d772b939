package org.alongside.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What the files hold: a little at a time both ways, whatever their size. */
public interface Contents {

  void write(FileId id, InputStream content) throws IOException;

  /** As many bytes as wanted, from the first one wanted. */
  void read(FileId id, ByteRange wanted, OutputStream out) throws IOException;

  void delete(FileId id);
}
