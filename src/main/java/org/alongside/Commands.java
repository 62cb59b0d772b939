package org.alongside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.alongside.conversations.command.MapCommand;
import org.alongside.counting.command.CountCommand;
import org.alongside.database.Halt;
import org.alongside.identity.command.AdministratorKeyCommand;
import org.alongside.record.command.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What can be typed after ./alongside; without a word it runs the server. */
@Command(
    name = "alongside",
    description = "People with lived and with learnt experience run work together, as equals.",
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      RunCommand.class,
      CountCommand.class,
      MapCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      AdministratorKeyCommand.class,
      VersionCommand.class,
      WarmUpCommand.class,
      HelpCommand.class
    },
    footer = "%nWithout a command it runs the server: ./alongside help run lists its options.")
final class Commands {

  private static final Set<String> HELP = Set.of("-h", "--help");
  private static final Set<String> VERSION = Set.of("-V", "--version");

  private Commands() {}

  /** Gives the exit code: 0 for done, 1 for a refusal or failure, 2 for words not understood. */
  static int execute(String... arguments) {
    return line().execute(completed(arguments));
  }

  static CommandLine line() {
    return new CommandLine(new Commands())
        .setExecutionExceptionHandler((e, line, parsed) -> told(e, line));
  }

  static String[] completed(String... arguments) {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    String first = words.isEmpty() ? "" : words.getFirst();
    if (HELP.contains(first)) {
      words.set(0, "help");
    } else if (VERSION.contains(first)) {
      words.set(0, "version");
    } else if (first.isEmpty() || first.startsWith("-")) {
      words.addFirst("run");
    }
    return words.toArray(String[]::new);
  }

  private static int told(Exception exception, CommandLine line) {
    if (exception instanceof Halt halt) {
      line.getErr().println("alongside: " + halt.getMessage());
    } else {
      line.getErr().println("alongside: something went wrong that should not: " + exception);
      exception.printStackTrace(line.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
