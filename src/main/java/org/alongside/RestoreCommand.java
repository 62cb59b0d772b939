package org.alongside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.database.BackupFile;
import org.alongside.database.DataFolder;
import org.alongside.database.ErasureFile;
import org.alongside.database.Halt;
import org.alongside.database.RestoreInstallation;
import org.alongside.database.RunningDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings back what a backup saved, and repeats the erasures made since. */
@Command(
    name = "restore",
    description = {
      "Brings back a whole installation from a file that backup wrote; the server must be stopped.",
      "Accounts deleted since the backup are deleted again."
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "What backup wrote.")
  private Path file = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "${env:ALONGSIDE_DATA:-data}",
      description = "The data folder (default: ALONGSIDE_DATA, or ./data).")
  private Path data = Path.of("data");

  @Option(names = "--replace", description = "Lose what is there now.")
  private boolean replace;

  @Option(
      names = "--erasures",
      paramLabel = "LIST",
      description = "The erasures.txt of a data folder that was lost, if you have it.")
  private @Nullable Path erasures;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Quiet.please();
    Map<UUID, Instant> more = more();
    try (BackupFile backup = BackupFile.open(file);
        DataFolder folder = DataFolder.open(data)) {
      boolean known = Files.exists(ErasureFile.in(folder.path()).path()) || erasures != null;
      ErasureFile.in(folder.path()).add(more);
      try (RunningDatabase database = RunningDatabase.open(folder, System.getenv())) {
        tell(
            new RestoreInstallation(database, folder.path(), new EraseAgain(folder.path()))
                .restore(backup, replace, more),
            known);
      }
      return CommandLine.ExitCode.OK;
    }
  }

  private Map<UUID, Instant> more() {
    if (erasures == null) {
      return Map.of();
    }
    if (!Files.isReadable(erasures)) {
      throw new Halt("There is no list that can be read at %s.".formatted(erasures));
    }
    return new ErasureFile(erasures).read();
  }

  private void tell(RestoreInstallation.Restored restored, boolean known) {
    var out = spec.commandLine().getOut();
    out.printf(
        "Restored %,d rows of %d tables, saved at %s.%n",
        restored.rows(), restored.tables(), restored.madeAt().truncatedTo(ChronoUnit.SECONDS));
    out.printf("Erasures made since and repeated: %d.%n", restored.erasures());
    if (!known) {
      out.println(
          "This folder had no list of erasures. If you still have erasures.txt of the old one,"
              + " restore again with --replace --erasures.");
    }
  }
}
