package org.alongside.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database for a command: of the server that runs now, or started for the time. */
public final class UsedDatabase implements AutoCloseable {

  private final DatabaseLogins logins;
  private final @Nullable DataFolder folder;
  private final @Nullable RunningDatabase started;

  private UsedDatabase(
      DatabaseLogins logins, @Nullable DataFolder folder, @Nullable RunningDatabase started) {
    this.logins = logins;
    this.folder = folder;
    this.started = started;
  }

  public static UsedDatabase of(Path path, Map<String, String> environment) {
    if (!environment.getOrDefault(ExistingPostgres.URL, "").isBlank()) {
      ExistingPostgres existing = ExistingPostgres.open(environment);
      return new UsedDatabase(existing.logins(), null, existing);
    }
    if (!Files.isDirectory(path.resolve("database"))) {
      throw new Halt(
          "There is no data in %s. Name its folder with --data."
              .formatted(path.toAbsolutePath().normalize()));
    }
    DataFolder folder = DataFolder.openUnlessInUse(path);
    if (folder == null) {
      ServerSettings running = ServerSettings.of(path.toAbsolutePath().normalize());
      return new UsedDatabase(running.logins(EmbeddedPostgres.DATABASE), null, null);
    }
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
    return new UsedDatabase(postgres.logins(), folder, postgres);
  }

  public DatabaseLogins logins() {
    return logins;
  }

  @Override
  public void close() {
    if (started != null) {
      started.close();
    }
    if (folder != null) {
      folder.close();
    }
  }
}
