package org.alongside.conversations.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command prints, and how it refuses. */
class MapCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int typed(String... words) {
    var line = new CommandLine(new MapCommand());
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return line.execute(words);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static String table(int people) {
    return IntStream.range(0, people)
        .boxed()
        .flatMap(person ->
            IntStream.range(0, 10)
                .mapToObj(statement ->
                    "%d,%d,%d,%d"
                        .formatted(
                            1_000 + statement,
                            statement,
                            person,
                            statement % 2 == person % 2 ? 1 : -1)))
        .collect(Collectors.joining("\n", "timestamp,comment-id,voter-id,vote\n", "\n"));
  }

  private JsonNode printed() {
    return JsonMapper.builder().build().readTree(out.toString());
  }

  @Test
  void printsTheMapInItsLayout() throws IOException {
    assertThat(typed(file("votes.csv", table(30)), "--samples", "10")).as(err.toString()).isZero();
    var map = printed();
    assertThat(map.propertyNames())
        .containsExactly(
            "participants",
            "statements",
            "votes",
            "k",
            "stability",
            "groups",
            "consensus",
            "majority",
            "priorities",
            "positions");
    assertThat(map.get("participants").asInt()).isEqualTo(30);
    assertThat(map.get("votes").asInt()).isEqualTo(300);
    assertThat(map.get("k").asInt()).isEqualTo(2);
    assertThat(map.get("stability").asDouble()).isEqualTo(1);
    var group = map.get("groups").get(0);
    assertThat(group.get("members"))
        .allMatch(id -> id.asInt() % 2 == group.get("members").get(0).asInt() % 2);
    assertThat(group.get("representative").get(0).get("direction").asString()).isEqualTo("agree");
    assertThat(map.get("positions").get("7").size()).isEqualTo(2);
    assertThat(map.get("consensus").size()).isEqualTo(10);
  }

  @Test
  void leavesOutWhatWasTurnedDownAndReadsJson() throws IOException {
    var votes = file("votes.csv", table(30));
    var comments = file("comments.csv", "comment-id,moderated\n1,1\n3,-1\n");
    assertThat(typed(votes, "--comments", comments, "--samples", "0")).isZero();
    printed()
        .get("groups")
        .forEach(group ->
            assertThat(group.get("representative"))
                .noneMatch(each -> each.get("statement").asInt() == 3));
    out.getBuffer().setLength(0);
    var json =
        file(
            "votes.json",
            "[{\"pid\":1,\"tid\":2,\"vote\":1,\"modified\":\"5\"},"
                + "{\"participant_id\":1,\"statement_id\":2,\"vote\":-1,\"modified\":6}]");
    assertThat(typed("--votes-json", json, "--samples", "0")).as(err.toString()).isZero();
    assertThat(printed().get("votes").asInt()).isEqualTo(1);
    assertThat(printed().get("participants").asInt()).isEqualTo(1);
  }

  @Test
  void saysEveryMistakeWithItsLine() throws IOException {
    var wrong = "timestamp,comment-id,voter-id,vote\n1,2,3,1\nsoon,2,3,1\n1,2,3,7\n1,2\n";
    assertThat(typed(file("votes.csv", wrong))).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly(
            "alongside map: line 3: timestamp should be a whole number, not \"soon\"",
            "alongside map: line 4: the vote should be 1, 0 or -1, not 7",
            "alongside map: line 5: cells are missing at its end");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void refusesWhatIsNoListOfVotes() throws IOException {
    assertThat(typed(file("a.csv", "a,b\n1,2\n"))).isEqualTo(2);
    assertThat(err.toString()).contains("there is no column timestamp, comment-id, voter-id, vote");
    assertThat(typed(file("b.csv", "timestamp,comment-id,voter-id,vote\n"))).isEqualTo(2);
    assertThat(err.toString()).contains("there is no vote in it");
    assertThat(typed(folder.resolve("none.csv").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("there is no file");
    assertThat(typed("--votes-json", file("c.json", "{}"))).isEqualTo(2);
    assertThat(err.toString()).contains("it should be a list of votes");
    assertThat(typed("--votes-json", file("d.json", "[{"))).isEqualTo(2);
    assertThat(err.toString()).contains("it is no JSON");
    assertThat(typed()).isEqualTo(2);
    assertThat(err.toString()).contains("Name one file");
    assertThat(typed(file("e.csv", table(2)), "--samples", "-1")).isEqualTo(2);
  }
}
