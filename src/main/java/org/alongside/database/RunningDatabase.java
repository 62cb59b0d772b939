package org.alongside.database;

import java.util.Map;

/** The database while the program uses it: one that we run, or one that somebody else runs. */
public sealed interface RunningDatabase extends AutoCloseable
    permits EmbeddedPostgres, ExistingPostgres {

  /** Starts ours, unless the environment names another. */
  static RunningDatabase open(DataFolder folder, Map<String, String> environment) {
    return environment.getOrDefault(ExistingPostgres.URL, "").isBlank()
        ? EmbeddedPostgres.start(folder)
        : ExistingPostgres.open(environment);
  }

  /** How to reach it. */
  DatabaseLogins logins();

  @Override
  void close();
}
