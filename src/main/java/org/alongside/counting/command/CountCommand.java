package org.alongside.counting.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Counts the ballots in a file and prints the result as JSON. */
@Command(
    name = "count",
    description = "Counts the ballots in a file and prints the result as JSON.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "FILE is a budget in the Pabulib format (.pb), ranked ballots with the heading",
      "ballot_id,rank,choice, or the record of a decision, which is counted again by side."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:counted; a record says the same",
      "1:counted, and the record says something else",
      "2:it can't be read"
    })
public final class CountCommand implements Callable<Integer> {

  static final int DIFFERS = 1;
  static final int UNREADABLE = 2;

  @Parameters(paramLabel = "FILE", description = "The file with the ballots.")
  private Path file = Path.of("");

  @Option(
      names = "--rule",
      converter = Rule.Named.class,
      description = "schulze (without it) or irv for ranked ballots; mes for a budget.")
  private @Nullable Rule rule;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var command = Objects.requireNonNull(spec).commandLine();
    try (var text = open()) {
      var result = CountableFile.read(text).count(rule);
      command.getOut().println(JsonMapper.builder().build().writeValueAsString(result.printed()));
      command.getOut().flush();
      return compared(command.getErr(), result.differences());
    } catch (Unreadable | IOException problem) {
      command.getErr().println("alongside count: " + file + ": " + why(problem));
      command.getErr().flush();
      return UNREADABLE;
    }
  }

  private int compared(PrintWriter err, List<String> differences) {
    differences.forEach(difference -> err.println("alongside count: " + file + ": " + difference));
    err.flush();
    return differences.isEmpty() ? 0 : DIFFERS;
  }

  /** Not Files.newBufferedReader: bytes that are no text are reported with their line instead. */
  private BufferedReader open() throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
  }

  private static String why(Exception problem) {
    return switch (problem) {
      case NoSuchFileException _ -> "there is no such file";
      case IOException _ -> "can't be read (" + problem.getMessage() + ")";
      default -> String.valueOf(problem.getMessage());
    };
  }
}
