package org.alongside.conversations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.conversations.OpinionMap;
import org.alongside.counting.command.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real conversations, drawn anew, against our own results and the groups that were published. */
class RealConversationsTest {

  private static Path folder(String name) {
    return SharedData.file("polis/" + name);
  }

  private static JsonNode reference(String name) throws IOException {
    return JsonMapper.builder()
        .build()
        .readTree(Files.readString(folder(name).resolve("reference-output.json")));
  }

  private static OpinionMap map(String name) throws Exception {
    var out = new HashSet<Long>();
    reference(name).get("mod_out").forEach(id -> out.add(id.asLong()));
    return OpinionMap.of(PolisTables.votes(folder(name).resolve("votes.csv")).matrix(out));
  }

  private static Set<Set<Long>> groups(OpinionMap map) {
    var all = new HashSet<Set<Long>>();
    map.groups()
        .forEach(group -> {
          var ids = new TreeSet<Long>();
          group.forEach(row -> ids.add(map.votes().participant(row)));
          all.add(ids);
        });
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bg2050-volunteers",
        "scoop-hivemind.biodiversity",
        "vtaiwan.uberx",
        "brexit-consensus"
      })
  void comesOutAsOurReference(String name) throws Exception {
    var map = map(name);
    var theirs = new HashSet<Set<Long>>();
    reference(name)
        .get("groups")
        .forEach(group -> {
          var ids = new TreeSet<Long>();
          group.get("members").forEach(id -> ids.add(id.asLong()));
          theirs.add(ids);
        });
    assertThat(groups(map)).isEqualTo(theirs);
    var positions = reference(name).get("projection");
    for (int row = 0; row < map.votes().participants(); row++) {
      var theirsHere = positions.get(String.valueOf(map.votes().participant(row)));
      assertThat(map.position(row)[0]).isCloseTo(theirsHere.get(0).asDouble(), within(1e-6));
      assertThat(map.position(row)[1]).isCloseTo(theirsHere.get(1).asDouble(), within(1e-6));
    }
  }

  @Test
  void theGroupsOfTheVolunteersAreThoseThatWerePublished() throws Exception {
    var published = new HashMap<String, Set<Long>>();
    try (var lines =
        CsvReader.builder()
            .ofNamedCsvRecord(folder("bg2050-volunteers").resolve("participants-votes.csv"))) {
      lines.forEach(line -> {
        if (!line.getField("group-id").isEmpty()) {
          published
              .computeIfAbsent(line.getField("group-id"), _ -> new TreeSet<>())
              .add(Long.parseLong(line.getField("participant")));
        }
      });
    }
    var known = new HashSet<Long>();
    published.values().forEach(known::addAll);
    var ours = new HashSet<Set<Long>>();
    groups(map("bg2050-volunteers")).forEach(group -> ours.add(both(group, known)));
    var grouped = new HashSet<Long>();
    ours.forEach(grouped::addAll);
    assertThat(grouped).hasSizeGreaterThan(90);
    var theirs = new HashSet<Set<Long>>();
    published.values().forEach(group -> theirs.add(both(group, grouped)));
    assertThat(ours).isEqualTo(theirs);
  }

  private static Set<Long> both(Set<Long> group, Set<Long> others) {
    var both = new TreeSet<>(group);
    both.retainAll(others);
    return both;
  }

  @Test
  void turnedDownStatementsAreThoseOfTheReference() throws Exception {
    var name = "scoop-hivemind.biodiversity";
    var ours = PolisTables.turnedDown(folder(name).resolve("comments.csv"));
    var theirs = new HashSet<Long>();
    reference(name).get("mod_out").forEach(id -> theirs.add(id.asLong()));
    assertThat(ours).isEqualTo(theirs);
  }
}
