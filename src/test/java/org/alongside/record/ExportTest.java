package org.alongside.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportTest {

  @Test
  void holdsWhatARecountNeeds() {
    var content = ARecord.read().members("content").orElseThrow();
    assertEquals("Keep both?", content.text("question").orElseThrow());
    assertEquals("consent", content.text("method").orElseThrow());
    assertEquals(2, content.items("roll").size());
    assertEquals(
        List.of("1 no-objection LIVED", "2 no-objection LIVED", "2 no-objection LEARNT"),
        content.items("ballots").stream().map(ExportTest::spoken).toList());
    assertEquals(
        "no-quorum", content.members("outcome").orElseThrow().text("outcome").orElseThrow());
  }

  private static String spoken(Json ballot) {
    var members = (Json.Members) ballot;
    return members.whole("round").orElseThrow()
        + " "
        + members.text("response").orElseThrow()
        + " "
        + members.text("side").orElseThrow();
  }

  @Test
  void neverHoldsASalt() {
    var file = new String(ARecord.file(), StandardCharsets.UTF_8);
    for (var number : List.of(1, 2, 7)) {
      assertFalse(file.contains(HexFormat.of().formatHex(ARecord.salt(number).bytes())));
    }
  }

  @Test
  void theSameRecordIsAlwaysTheSameFile() {
    assertEquals(
        new String(ARecord.file(), StandardCharsets.UTF_8),
        new String(ARecord.file(), StandardCharsets.UTF_8));
  }

  @Test
  void secretBallotsComeWithTheClose() {
    var open = ARecord.entries().getFirst();
    var ballot = Json.Members.none().with("ballot", "r1").with("response", "agree");
    var closed =
        new Entry(
            open.next(),
            EntryType.CLOSED,
            open.at(),
            Json.Members.none().with("ballots", Json.items(ballot, ballot)));
    assertEquals(2, Content.of(List.of(open, closed)).json().items("ballots").size());
  }
}
