package org.alongside.counting.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.alongside.counting.Option;
import org.alongside.counting.Pairwise;
import org.alongside.counting.ShareBudget;
import org.alongside.counting.Shares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real ballots, against what was published about them. */
class RealFilesTest {

  private static final String BURLINGTON = "ranked/burlington-2009/";
  private static final String BURLINGTON_BALLOTS =
      BURLINGTON + "us_vt_btv_2009_03_mayor.normalized.csv";

  private static JsonNode expected(String name) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(SharedData.file(name)));
  }

  private static Set<String> strings(JsonNode list) {
    return new TreeSet<>(
        StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList());
  }

  @Test
  void assenComesOutAsPublished() throws IOException {
    var published = expected("budget/expected.json").get("Netherlands_Assen_2024");
    var file = SharedData.file("budget/Netherlands_Assen_2024.pb");
    var counted = Counted.count(file).json();
    assertEquals(strings(published.get("published")), strings(counted.get("elected")));
    assertEquals(76_700, counted.get("cost").asInt());
    try (var text = Files.newBufferedReader(file)) {
      var plain = ((BudgetFile) CountableFile.read(text)).electorate();
      var bought = (Shares.Bought) ShareBudget.plain(plain);
      assertEquals(strings(published.get("mes_cost")), bought.spending().ids());
    } catch (Unreadable unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Netherlands_Amsterdam_643,44250,2000",
    "Poland_Zabrze_2020_Konczyce,P0064 P0065,149996"
  })
  void otherBudgetsComeOutWithinTheirMoney(String name, String elected, int cost) {
    var counted = Counted.count(SharedData.file("budget/" + name + ".pb")).json();
    assertEquals(Set.of(elected.split(" ", -1)), strings(counted.get("elected")));
    assertEquals(cost, counted.get("cost").asInt());
  }

  @Test
  void burlingtonRunsOffToBobKissInEveryRoundAsPublished() throws IOException {
    var published = expected(BURLINGTON + "expected.json");
    var counted = Counted.count(SharedData.file(BURLINGTON_BALLOTS), "--rule", "irv").json();
    assertEquals(Set.of("Bob Kiss"), strings(counted.get("winners")));
    assertEquals(published.get("irv_rounds"), counted.get("rounds"));
  }

  @Test
  void burlingtonElectsAndyMontrollBySchulzeWithThePublishedPairs() throws IOException, Unreadable {
    var published = expected(BURLINGTON + "expected.json");
    var file = SharedData.file(BURLINGTON_BALLOTS);
    assertEquals(
        strings(published.get("schulze_winner")),
        strings(Counted.count(file).json().get("winners")));
    try (var text = Files.newBufferedReader(file)) {
      var ballots = RankedReader.read(text);
      var pairwise = Pairwise.of(ballots.options(), ballots.rankings());
      assertEquals(published.get("n_ballots").asInt(), pairwise.ballots());
      var pairs = published.get("pairwise");
      assertEquals(30, pairs.size());
      for (var pair : pairs.propertyNames()) {
        var names = pair.split(" > ", -1);
        assertEquals(
            pairs.get(pair).asInt(),
            pairwise.preferring(new Option(names[0]), new Option(names[1])),
            pair);
      }
    }
  }

  /**
   * The instant runoff is compared where no tie at elimination occurs: in the 45-ballot example two
   * options tie, and the list beside it drops both together, which no rule of ours does.
   */
  @Test
  void textbookCyclesElectWhomTheLiteratureNames() throws IOException {
    int judged = 0;
    for (var example : expected("ranked/condorcet-schulze-rankedpairs/fixtures.json")) {
      var file = Textbook.asCsv(example.get("ballots"));
      var computed = example.get("computed");
      assertEquals(
          strings(computed.get("schulze")), strings(Counted.count(file).json().get("winners")));
      var irv = Counted.count(file, "--rule", "irv");
      if (!irv.printed().contains("tied")) {
        var winner = computed.get("irv").asString();
        assertEquals(Set.of(winner), strings(irv.json().get("winners")));
        judged++;
      }
    }
    assertEquals(3, judged);
  }

  @Test
  void portlandRunsOffToTheOfficesWinnerThoughItsTiesAreDeclared() throws IOException, Unreadable {
    var file = Portland.asCsv(SharedData.file("ranked/portland-2015/2015_portland_mayor_cvr.csv"));
    var counted = Counted.count(file, "--rule", "irv").json();
    assertEquals(Set.of("Mavodones, Nicholas M. Jr."), strings(counted.get("winners")));
    var rounds = counted.get("rounds");
    var report =
        expected("ranked/portland-2015/2015_portland_mayor_expected_detailed_report.json")
            .get("results");
    assertTrue(StreamSupport.stream(rounds.spliterator(), false).anyMatch(r -> r.has("tied")));
    assertEquals(tally(report.get(0), 1), tally(rounds.get(0), 1));
    assertEquals(tally(report.get(report.size() - 1), 1), tally(rounds.get(rounds.size() - 1), 1));
  }

  /** The tally by name; the office writes numbers as text and lists options without a vote. */
  private static Set<String> tally(JsonNode round, int atLeast) {
    var found = new TreeSet<String>();
    for (var option : round.get("tally").propertyNames()) {
      var votes = Integer.parseInt(round.get("tally").get(option).asString());
      if (votes >= atLeast) {
        found.add(option + " " + votes);
      }
    }
    return found;
  }
}
