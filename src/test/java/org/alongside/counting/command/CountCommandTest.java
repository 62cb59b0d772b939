package org.alongside.counting.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountCommandTest {

  private static final Path BUDGET = Path.of("src/test/resources/counting/library.pb");
  private static final Path RANKED = Path.of("src/test/resources/counting/fruit.csv");

  @TempDir private Path folder = Path.of("");

  @Test
  void printsWhatABudgetBuysWithIdsAsStrings() {
    assertEquals(
        "{\"rule\":\"mes-cost-add1\",\"elected\":[\"1\",\"2\"],\"cost\":75.5}",
        Counted.count(BUDGET).printed().strip());
    assertEquals(0, Counted.count(BUDGET, "--rule", "mes").exit());
  }

  @Test
  void printsTheWinnersOfARanking() {
    var counted = Counted.count(RANKED);
    assertEquals("{\"rule\":\"schulze\",\"winners\":[\"pear, green\"]}", counted.printed().strip());
    assertEquals(0, counted.exit());
  }

  @Test
  void printsEveryRoundOfAnInstantRunoff() {
    assertEquals(
        "{\"rule\":\"irv\",\"winners\":[\"pear, green\"],\"rounds\":["
            + "{\"tally\":{\"apple\":2,\"pear, green\":2,\"cherry\":1},\"exhausted\":1,"
            + "\"eliminated\":[\"cherry\"]},"
            + "{\"tally\":{\"pear, green\":3,\"apple\":2},\"exhausted\":1}]}",
        Counted.count("--rule", "irv", RANKED).printed().strip());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "|line 1: the file is empty",
        "ballot_id,choice|line 1: the first line should be ballot_id,rank,choice",
        "ballot_id,rank,choice~1,1|line 2: 3 values should stand here, not 2",
        "ballot_id,rank,choice~1,1,a~1,0,b|line 3: the rank is not a whole number from 1: 0",
        "ballot_id,rank,choice~1,first,a|line 2: the rank is not a whole number from 1: first",
        "ballot_id,rank,choice~1,1,a~~1,2,a|line 4: ballot 1 ranks a twice",
        "ballot_id,rank,choice~,1,a|line 2: no ballot_id",
        "ballot_id,rank,choice~1,1,|line 2: no choice",
        "ballot_id,rank,choice~1,1,'a|line 2: a quote that is never closed",
        "META~key;value~num_votes;0~PROJECTS~project_id;cost~VOTES~voter_id;vote"
            + "|line 6: META has no budget",
        "META~key;value~budget;ten~PROJECTS~project_id;cost~VOTES~voter_id;vote"
            + "|line 3: budget is not a number: ten",
        "META~key;value~budget;9~PROJECTS~project_id;cost~1;x~VOTES~voter_id;vote"
            + "|line 6: cost is not a number: x",
        "META~key;value~budget;9~PROJECTS~project_id;cost~1;0~VOTES~voter_id;vote"
            + "|line 6: project 1 costs nothing",
        "META~key;value~budget;9~PROJECTS~project_id;cost~1;2~1;3~VOTES~voter_id;vote"
            + "|line 7: project 1 is there twice",
        "META~key;value~budget;9~PROJECTS~project_id;price~1;2~VOTES~voter_id;vote"
            + "|line 5: no column cost",
        "META~key;value~budget;9~PROJECTS~project_id;cost~1;2~VOTES~voter_id;vote~a;1,3"
            + "|line 9: a vote for 3, which is not among the projects",
        "META~key;value~budget;9~PROJECTS~project_id;cost~1;2~VOTES~voter_id;vote~a;1~a;1"
            + "|line 10: voter a is there twice",
        "META~key;value~budget;9~PROJECTS~project_id;cost~1;2~VOTES~voter_id;vote~a;1,1"
            + "|line 9: a vote that names 1 twice",
        "META~key;value~budget;9~num_votes;2~PROJECTS~project_id;cost~1;2~VOTES~voter_id;vote~a;1"
            + "|line 4: num_votes is 2, but the file holds 1",
        "META~key;value~budget;9~vote_type;ordinal~PROJECTS~project_id;cost~VOTES~voter_id;vote"
            + "|line 4: votes of type ordinal: only approvals can be counted",
        "META~key;value~budget;9~PROJECTS~project_id;cost~1;2"
            + "|line 6: the section VOTES should start here",
        "META|line 1: nothing after META"
      })
  void refusesWhatItCantReadWithLineAndReasonAndExitCodeTwo(String content, String complaint)
      throws IOException {
    var file = folder.resolve("ballots");
    Files.writeString(file, content == null ? "" : content.replace('~', '\n').replace('\'', '"'));
    var counted = Counted.count(file);
    assertEquals("alongside count: " + file + ": " + complaint, counted.complaint().strip());
    assertEquals(2, counted.exit());
    assertEquals("", counted.printed());
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    var file = folder.resolve("latin1.csv");
    Files.write(
        file, "ballot_id,rank,choice\n1,1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(Counted.count(file).complaint().contains("line 2: not valid UTF-8"));
  }

  @Test
  void equalRanksAreCountedBySchulzeAndRefusedByInstantRunoff() throws IOException {
    var file = folder.resolve("equal.csv");
    Files.writeString(file, "ballot_id,rank,choice\n1,1,a\n1,1,b\n2,1,b\n");
    assertEquals("b", Counted.count(file).json().at("/winners/0").asString());
    var refused = Counted.count(file, "--rule", "irv");
    assertEquals(2, refused.exit());
    assertTrue(refused.complaint().contains("line 3: ballot 1 has equal ranks"));
  }

  @Test
  void ruleThatDoesNotFitTheFileIsRefused() {
    assertEquals(2, Counted.count(BUDGET, "--rule", "irv").exit());
    assertEquals(2, Counted.count(RANKED, "--rule", "mes").exit());
    assertEquals(2, Counted.count(RANKED, "--rule", "borda").exit());
  }

  @Test
  void missingFileIsSaidPlainly() {
    var counted = Counted.count(folder.resolve("gone.pb"));
    assertEquals(2, counted.exit());
    assertTrue(counted.complaint().contains("there is no such file"));
    assertEquals(2, Counted.count().exit(), "no file named at all");
  }
}
