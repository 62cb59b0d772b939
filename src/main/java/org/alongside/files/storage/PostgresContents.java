package org.alongside.files.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.alongside.files.ByteRange;
import org.alongside.files.Contents;
import org.alongside.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What files hold, in rows of a quarter of a megabyte: one row at a time is in memory. */
final class PostgresContents implements Contents {

  private static final int CHUNK = 256 * 1024;

  private final JdbcClient sql;

  PostgresContents(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void write(FileId id, InputStream content) throws IOException {
    int number = 0;
    for (byte[] bytes = content.readNBytes(CHUNK);
        bytes.length > 0;
        bytes = content.readNBytes(CHUNK)) {
      sql.sql("INSERT INTO files.chunk (file, number, bytes) VALUES (?, ?, ?)")
          .params(id.value(), number++, bytes)
          .update();
    }
  }

  /** Each row is asked for by itself, so that a slow reader holds no connection meanwhile. */
  @Override
  public void read(FileId id, ByteRange wanted, OutputStream out) throws IOException {
    long at = wanted.from();
    while (at <= wanted.until()) {
      byte[] bytes = chunk(id, Math.toIntExact(at / CHUNK));
      int from = Math.toIntExact(at % CHUNK);
      int length = (int) Math.min(bytes.length - from, wanted.until() - at + 1);
      if (length <= 0) {
        throw new IOException("The file " + id + " is shorter than it was");
      }
      out.write(bytes, from, length);
      at += length;
    }
  }

  private byte[] chunk(FileId id, int number) throws IOException {
    return sql.sql("SELECT bytes FROM files.chunk WHERE file = ? AND number = ?")
        .params(id.value(), number)
        .query((row, _) -> row.getBytes(1))
        .optional()
        .orElseThrow(() -> new IOException("The file " + id + " is gone"));
  }

  @Override
  public void delete(FileId id) {
    sql.sql("DELETE FROM files.chunk WHERE file = ?").param(id.value()).update();
  }
}
