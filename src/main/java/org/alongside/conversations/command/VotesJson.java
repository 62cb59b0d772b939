package org.alongside.conversations.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.alongside.conversations.Stance;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a list of votes as JSON, as Polis keeps it: 1 agrees, and the latest is modified last. */
final class VotesJson {

  private VotesJson() {}

  static VoteFile read(Path file) throws IOException, Unreadable {
    var votes = new VoteFile();
    var cells = new Cells();
    var list = list(file);
    for (int each = 0; each < list.size(); each++) {
      take(list.get(each), each + 1L, votes, cells);
    }
    cells.refuse();
    if (votes.empty()) {
      throw new Unreadable(List.of("there is no vote in it"));
    }
    return votes;
  }

  private static JsonNode list(Path file) throws IOException, Unreadable {
    try (var text = Files.newInputStream(file)) {
      var list = JsonMapper.builder().build().readTree(text);
      if (list.isArray()) {
        return list;
      }
    } catch (JacksonException broken) {
      throw new Unreadable(List.of("it is no JSON: " + broken.getOriginalMessage()));
    }
    throw new Unreadable(List.of("it should be a list of votes"));
  }

  private static void take(JsonNode vote, long number, VoteFile votes, Cells cells) {
    var time = cells.whole(number, "modified", text(vote, "modified", "modified"));
    var participant = cells.whole(number, "pid", text(vote, "pid", "participant_id"));
    var statement = cells.whole(number, "tid", text(vote, "tid", "statement_id"));
    var said = cells.whole(number, "vote", text(vote, "vote", "vote"));
    if (time.isEmpty() || participant.isEmpty() || statement.isEmpty() || said.isEmpty()) {
      return;
    }
    stance(said)
        .ifPresentOrElse(
            stance ->
                votes.add(time.getAsLong(), participant.getAsLong(), statement.getAsLong(), stance),
            () -> cells.wrong(number, "the vote should be 1, 0 or -1, not " + said.getAsLong()));
  }

  private static Optional<Stance> stance(OptionalLong said) {
    return Stance.of((int) Math.clamp(said.getAsLong(), -2L, 2L));
  }

  private static String text(JsonNode vote, String name, String otherwise) {
    return vote.has(name) ? vote.get(name).asString() : vote.path(otherwise).asString("");
  }
}
