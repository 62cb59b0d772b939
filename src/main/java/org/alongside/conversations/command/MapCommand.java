package org.alongside.conversations.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.alongside.conversations.OpinionMap;
import org.alongside.conversations.Steadiness;
import org.alongside.conversations.VoteMatrix;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Draws the map of opinion of the stances in a file and prints it as JSON. */
@Command(
    name = "map",
    description = "Draws the map of opinion of the stances in a file and prints it as JSON.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "FILE is a table in the open data layout of Polis, with the columns timestamp,",
      "comment-id, voter-id and vote: 1 agrees, 0 passes, -1 disagrees. A page shows a map",
      "from 50 people on; this command draws one of any size."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:drawn", "2:it can't be read"})
public final class MapCommand implements Callable<Integer> {

  static final int UNREADABLE = 2;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "The file with the stances.")
  private @Nullable Path votes;

  @Option(
      names = "--comments",
      paramLabel = "FILE",
      description = "The statements; those with moderated -1 are left out.")
  private @Nullable Path comments;

  @Option(
      names = "--votes-json",
      paramLabel = "FILE",
      description = "The stances as a list in JSON instead of a table.")
  private @Nullable Path json;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description =
          "How often people are drawn anew to see how steady the groups are; 200 without.")
  private int samples = Steadiness.SAMPLES;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var command = Objects.requireNonNull(spec).commandLine();
    if ((votes == null) == (json == null)) {
      throw new ParameterException(command, "Name one file: FILE, or --votes-json FILE");
    }
    if (samples < 0 || samples > 10_000) {
      throw new ParameterException(command, "--samples is from 0 to 10000");
    }
    try {
      var map = OpinionMap.of(matrix());
      command
          .getOut()
          .println(JsonMapper.builder().build().writeValueAsString(MapJson.of(map, samples)));
      command.getOut().flush();
      return 0;
    } catch (Unreadable | IOException problem) {
      why(problem).forEach(line -> command.getErr().println("alongside map: " + line));
      command.getErr().flush();
      return UNREADABLE;
    }
  }

  private VoteMatrix matrix() throws IOException, Unreadable {
    var file =
        json == null ? PolisTables.votes(Objects.requireNonNull(votes)) : VotesJson.read(json);
    Set<Long> leftOut = comments == null ? Set.of() : PolisTables.turnedDown(comments);
    return file.matrix(leftOut);
  }

  private static List<String> why(Exception problem) {
    return switch (problem) {
      case Unreadable unreadable -> unreadable.mistakes();
      case NoSuchFileException missing -> List.of("there is no file " + missing.getFile());
      default -> List.of("it can't be read (" + problem.getMessage() + ")");
    };
  }
}
