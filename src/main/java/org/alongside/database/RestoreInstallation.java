package org.alongside.database;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Brings a whole installation back, and repeats the erasures made since it was saved. */
public final class RestoreInstallation {

  /** Erases people in a database that is not yet in use. */
  public interface EraseAgain {
    void erase(DatabaseLogins logins, Map<UUID, Instant> people);
  }

  /** What was brought back. */
  public record Restored(int tables, long rows, Instant madeAt, int erasures) {}

  private final RunningDatabase database;
  private final Path folder;
  private final EraseAgain again;

  public RestoreInstallation(RunningDatabase database, Path folder, EraseAgain again) {
    this.database = database;
    this.folder = folder;
    this.again = again;
  }

  /** More erasures than this machine knows of may be given, from the folder of a lost machine. */
  public Restored restore(BackupFile file, boolean replace, Map<UUID, Instant> moreErasures) {
    Restore.refuseUnknown(file, database.logins());
    RestoreTarget target = target();
    Map<UUID, Instant> erasures = new TreeMap<>(moreErasures);
    erasures.putAll(ErasureFile.in(folder).read());
    erasures.putAll(Erasures.in(database.logins().owner()));
    DatabaseLogins filled = target.begin(replace);
    try {
      new Restore(filled, file).run();
      erasures.keySet().removeAll(Erasures.in(filled.owner()).keySet());
      if (!erasures.isEmpty()) {
        again.erase(filled, erasures);
      }
    } catch (RuntimeException e) {
      abandon(target, e);
      throw e;
    }
    target.finish();
    BackupManifest manifest = file.manifest();
    return new Restored(
        manifest.tables().size(), manifest.rows(), manifest.madeAt(), erasures.size());
  }

  private static void abandon(RestoreTarget target, RuntimeException cause) {
    try {
      target.abandon();
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  private RestoreTarget target() {
    return switch (database) {
      case EmbeddedPostgres embedded -> new SwappedDatabase(embedded);
      case ExistingPostgres existing -> new ClearedDatabase(existing.logins());
    };
  }
}
