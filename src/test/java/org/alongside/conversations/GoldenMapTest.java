package org.alongside.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.counting.command.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Complete results of Polis in production. Their groups have a long history, so clusters and groups
 * are taken as given, and have to be where the steps would leave them.
 */
class GoldenMapTest {

  /**
   * One of them; the file calls agreeing -1, so its centre and positions are the other way round.
   */
  private static final class Golden {
    final JsonNode math;
    final VoteMatrix votes;
    final PrincipalComponents components;
    final Map<Long, Integer> rows = new HashMap<>();
    final Map<Long, Integer> columns = new HashMap<>();
    final Set<Long> meta = new HashSet<>();

    Golden(Path folder) throws IOException {
      math = json(folder.resolve("math-pca2.json"));
      var all = new ArrayList<JsonNode>();
      json(folder.resolve("votes.json")).forEach(all::add);
      all.sort(
          Comparator.comparingDouble(vote -> Double.parseDouble(vote.get("modified").asString())));
      var said = new Votes();
      all.forEach(vote ->
          said.add(
              id(vote, "pid", "participant_id"),
              id(vote, "tid", "statement_id"),
              Stance.of(vote.get("vote").asInt()).orElseThrow()));
      math.get("meta-tids").forEach(tid -> meta.add(tid.asLong()));
      var leftOut = new HashSet<>(meta);
      math.get("mod-out").forEach(tid -> leftOut.add(tid.asLong()));
      votes = said.matrix(leftOut);
      components = PrincipalComponents.of(votes);
      IntStream.range(0, votes.participants())
          .forEach(row -> rows.put(votes.participant(row), row));
      IntStream.range(0, votes.statements())
          .forEach(column -> columns.put(votes.statement(column), column));
    }

    private static JsonNode json(Path file) throws IOException {
      return JsonMapper.builder().build().readTree(Files.readString(file));
    }

    private static long id(JsonNode vote, String name, String otherwise) {
      return vote.has(name) ? vote.get(name).asLong() : vote.get(otherwise).asLong();
    }

    /** Values that the file lists by statement, in the order of our columns. */
    double[] byColumn(JsonNode list) {
      double[] all = new double[votes.statements()];
      for (int each = 0; each < list.size(); each++) {
        all[column(math.get("tids").get(each).asLong())] = list.get(each).asDouble();
      }
      return all;
    }

    int column(long tid) {
      return columns.getOrDefault(tid, -1);
    }

    int[] rows(JsonNode members) {
      return IntStream.range(0, members.size())
          .map(each -> rows.getOrDefault(members.get(each).asLong(), -1))
          .toArray();
    }

    List<int[]> groups() {
      var bases = math.get("base-clusters");
      var all = new ArrayList<int[]>();
      for (var group : math.get("group-clusters")) {
        var members = IntStream.builder();
        group
            .get("members")
            .forEach(base -> {
              for (int row :
                  rows(bases.get("members").get(place(bases.get("id"), base.asLong())))) {
                members.add(row);
              }
            });
        all.add(members.build().toArray());
      }
      return all;
    }

    private static int place(JsonNode ids, long id) {
      return IntStream.range(0, ids.size())
          .filter(each -> ids.get(each).asLong() == id)
          .findFirst()
          .orElseThrow();
    }
  }

  private static double sign(double[] one, double[] other) {
    double inner = 0;
    for (int each = 0; each < one.length; each++) {
      inner += one[each] * other[each];
    }
    return Math.signum(inner);
  }

  private static void same(double[] ours, double[] theirs, double sign, double most) {
    for (int each = 0; each < ours.length; each++) {
      assertThat(ours[each]).isCloseTo(sign * theirs[each], within(most));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "150ptpt-3gp-no-strict-no-meta",
        "25ptpt-3gp-no-strict-with-meta",
        "below-100-ptpts"
      })
  void comesOutAsInProduction(String name) throws IOException {
    var golden = new Golden(SharedData.file("polis/golden/" + name));
    positions(golden);
    var groups = golden.groups();
    var said = groups.stream().map(rows -> Counts.said(golden.votes, rows)).toList();
    groups(golden, said);
    representative(golden, groups);
    overEveryone(golden, said);
  }

  private static void positions(Golden golden) {
    var pca = golden.math.get("pca");
    same(golden.components.centre, golden.byColumn(pca.get("center")), -1, 1e-9);
    double[] first = golden.byColumn(pca.get("comps").get(0));
    double[] second = golden.byColumn(pca.get("comps").get(1));
    double right = sign(golden.components.first, first);
    double up = sign(golden.components.second, second);
    same(golden.components.first, first, right, 1e-9);
    same(golden.components.second, second, up, 1e-9);
    same(
        Positions.extremity(golden.components),
        golden.byColumn(pca.get("comment-extremity")),
        1,
        1e-6);
    clusters(golden, -right, -up);
  }

  /** Whoever is in a cluster stays there, and the cluster where it is. */
  private static void clusters(Golden golden, double right, double up) {
    var bases = golden.math.get("base-clusters");
    int many = bases.get("x").size();
    double[] x = new double[many];
    double[] y = new double[many];
    var rows = IntStream.builder();
    var cluster = IntStream.builder();
    for (int base = 0; base < many; base++) {
      x[base] = right * bases.get("x").get(base).asDouble();
      y[base] = up * bases.get("y").get(base).asDouble();
      for (int row : golden.rows(bases.get("members").get(base))) {
        rows.add(row);
        cluster.add(base);
      }
    }
    var people =
        Positions.ofParticipants(golden.votes, golden.components).some(rows.build().toArray());
    var again = KMeans.from(people, new Points(x, y, new double[many]), 1);
    assertThat(again.of).containsExactly(cluster.build().toArray());
    same(again.centres.x, x, 1, 1e-6);
    same(again.centres.y, y, 1, 1e-6);
    grouped(golden, again.centres, right, up);
  }

  private static void grouped(Golden golden, Points bases, double right, double up) {
    var groups = golden.math.get("group-clusters");
    double[] x = new double[groups.size()];
    double[] y = new double[groups.size()];
    int[] of = new int[bases.size()];
    for (int group = 0; group < x.length; group++) {
      x[group] = right * groups.get(group).get("center").get(0).asDouble();
      y[group] = up * groups.get(group).get("center").get(1).asDouble();
      int number = group;
      groups
          .get(group)
          .get("members")
          .forEach(base ->
              of[Golden.place(golden.math.get("base-clusters").get("id"), base.asLong())] = number);
    }
    var again = KMeans.from(bases, new Points(x, y, new double[x.length]), 1);
    assertThat(again.of).containsExactly(of);
    same(again.centres.x, x, 1, 1e-6);
    same(again.centres.y, y, 1, 1e-6);
  }

  private static void groups(Golden golden, List<Counts> said) {
    for (int group = 0; group < said.size(); group++) {
      var id = golden.math.get("group-clusters").get(group).get("id").asString();
      var counts = said.get(group);
      golden
          .math
          .get("group-votes")
          .get(id)
          .get("votes")
          .forEachEntry((tid, votes) -> {
            int column = golden.column(Long.parseLong(tid));
            if (column >= 0) {
              assertThat(counts.agree[column]).isEqualTo(votes.get("A").asInt());
              assertThat(counts.disagree[column]).isEqualTo(votes.get("D").asInt());
              assertThat(counts.seen[column]).isEqualTo(votes.get("S").asInt());
            }
          });
    }
  }

  private static void representative(Golden golden, List<int[]> groups) {
    var counted = groups.stream().map(rows -> Counts.counted(golden.votes, rows)).toList();
    var everyone = Counts.sum(golden.votes.statements(), counted);
    for (int group = 0; group < groups.size(); group++) {
      var id = golden.math.get("group-clusters").get(group).get("id").asString();
      var theirs = golden.math.get("repness").get(id);
      var ours = Representative.of(counted.get(group), everyone.without(counted.get(group)));
      assertThat(ours).hasSize(theirs.size());
      for (int each = 0; each < ours.size(); each++) {
        assertThat(golden.votes.statement(ours.get(each).column()))
            .isEqualTo(theirs.get(each).get("tid").asLong());
        assertThat(ours.get(each).direction().name())
            .isEqualToIgnoringCase(theirs.get(each).get("repful-for").asString());
        assertThat(ours.get(each).z())
            .isCloseTo(theirs.get(each).get("repness-test").asDouble(), within(0.0005));
      }
    }
  }

  private static void overEveryone(Golden golden, List<Counts> said) {
    double[] consensus = Consensus.of(golden.votes.statements(), said);
    golden
        .math
        .get("group-aware-consensus")
        .forEachEntry((tid, value) ->
            assertThat(consensus[golden.column(Long.parseLong(tid))])
                .isCloseTo(value.asDouble(), within(1e-12)));
    double[] extremity = Positions.extremity(golden.components);
    double[] priorities = Priorities.of(Counts.sum(golden.votes.statements(), said), extremity);
    golden
        .math
        .get("comment-priorities")
        .forEachEntry((tid, value) -> {
          if (!golden.meta.contains(Long.parseLong(tid))) {
            assertThat(priorities[golden.column(Long.parseLong(tid))])
                .isCloseTo(value.asDouble(), within(1e-6));
          }
        });
    var everyone =
        Counts.counted(golden.votes, IntStream.range(0, golden.votes.participants()).toArray());
    majority(golden, "agree", Majority.agree(everyone));
    majority(golden, "disagree", Majority.disagree(everyone));
  }

  private static void majority(Golden golden, String way, List<Integer> columns) {
    var theirs = new ArrayList<Long>();
    golden.math.get("consensus").get(way).forEach(each -> theirs.add(each.get("tid").asLong()));
    assertThat(columns.stream().map(golden.votes::statement)).containsExactlyElementsOf(theirs);
  }
}
