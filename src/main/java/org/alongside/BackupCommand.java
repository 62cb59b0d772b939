package org.alongside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.alongside.database.Backup;
import org.alongside.database.UsedDatabase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves the whole installation into one file, whether the server runs or not. */
@Command(
    name = "backup",
    description = {
      "Saves the whole installation into one file, also while the server runs.",
      "The file holds personal data: keep it where only the right people can read it."
    },
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The file to write; it is replaced as a whole.")
  private Path file = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "${env:ALONGSIDE_DATA:-data}",
      description = "The data folder (default: ALONGSIDE_DATA, or ./data).")
  private Path data = Path.of("data");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws java.io.IOException {
    Quiet.please();
    try (UsedDatabase used = UsedDatabase.of(data, System.getenv())) {
      Backup.Saved saved = new Backup(used.logins()).write(file, Instant.now());
      spec.commandLine()
          .getOut()
          .printf(
              "Saved %,d rows of %d tables to %s (%,d bytes).%n",
              saved.rows(), saved.tables(), file, Files.size(file));
      return CommandLine.ExitCode.OK;
    }
  }
}
