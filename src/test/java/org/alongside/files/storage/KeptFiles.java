package org.alongside.files.storage;

import org.alongside.files.ForgetFiles;
import org.alongside.files.StoredFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files over a test database, for the tests of what they belong to. */
public final class KeptFiles {

  private KeptFiles() {}

  public static StoredFiles files(JdbcClient sql) {
    return new PostgresStoredFiles(sql);
  }

  public static ForgetFiles forget(JdbcClient sql) {
    return new ForgetFiles(new PostgresStoredFiles(sql), new PostgresContents(sql));
  }
}
