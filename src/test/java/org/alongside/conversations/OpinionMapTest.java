package org.alongside.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What always holds of a map. */
class OpinionMapTest {

  private static Set<Set<Integer>> contents(OpinionMap map) {
    var all = new HashSet<Set<Integer>>();
    map.groups().forEach(group -> all.add(new HashSet<>(group)));
    return all;
  }

  private static double[] all(OpinionMap map) {
    var positions =
        IntStream.range(0, map.votes().participants())
            .mapToObj(map::position)
            .flatMapToDouble(Arrays::stream);
    return DoubleStream.concat(
            DoubleStream.concat(positions, Arrays.stream(map.consensus())),
            Arrays.stream(map.priorities()))
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void whoAgreesStandsTogether(int camps) {
    var map = Camps.map(120, 30, camps, 0.05, 7);
    assertThat(map.groups()).hasSize(camps);
    for (var group : map.groups()) {
      assertThat(group.stream().map(row -> row % camps).distinct()).hasSize(1);
    }
    assertThat(map.showable()).isTrue();
    assertThat(map.steadiness(20)).isGreaterThan(0.95);
  }

  @Test
  void whereNobodyBelongsTogetherTheGroupsAreNotSteady() {
    var chance = Camps.map(120, 30, 2, 0.5, 7);
    assertThat(chance.steadiness(20)).isLessThan(0.5);
    assertThat(chance.steadiness(20)).isEqualTo(chance.steadiness(20));
  }

  @Test
  void fewPeopleAreNotShown() {
    assertThat(Camps.map(49, 30, 2, 0, 7).showable()).isFalse();
    assertThat(Camps.map(50, 30, 2, 0, 7).showable()).isTrue();
  }

  @Test
  void agreeAndDisagreeChangedOverMirrorPositionsAndLeaveTheGroups() {
    var random = new SplittableRandom(3);
    var votes = new Votes();
    var mirrored = new Votes();
    for (int each = 0; each < 2_000; each++) {
      int person = random.nextInt(80);
      int statement = random.nextInt(20);
      int said = random.nextInt(3) - 1;
      votes.add(person, statement, Stance.of(said).orElseThrow());
      mirrored.add(person, statement, Stance.of(-said).orElseThrow());
    }
    var one = OpinionMap.of(votes.matrix(Set.of()));
    var other = OpinionMap.of(mirrored.matrix(Set.of()));
    assertThat(contents(other)).isEqualTo(contents(one));
    for (int row = 0; row < 80; row++) {
      assertThat(other.position(row)[0]).isCloseTo(-one.position(row)[0], within(1e-9));
      assertThat(other.position(row)[1]).isCloseTo(-one.position(row)[1], within(1e-9));
    }
  }

  @Test
  void otherIdsOfStatementsChangeNothing() {
    var one = new Votes();
    var other = new Votes();
    var random = new SplittableRandom(5);
    for (int each = 0; each < 1_500; each++) {
      int person = random.nextInt(60);
      int statement = random.nextInt(20);
      var stance = Stance.of(random.nextInt(3) - 1).orElseThrow();
      one.add(person, statement, stance);
      other.add(person, 1_000 - statement, stance);
    }
    var map = OpinionMap.of(one.matrix(Set.of()));
    var renamed = OpinionMap.of(other.matrix(Set.of()));
    assertThat(renamed.groups()).isEqualTo(map.groups());
    assertThat(all(renamed)).containsExactly(all(map));
  }

  @Test
  void sharesStayBetweenNothingAndAllAndPrioritiesDiffer() {
    var map = Camps.map(60, 20, 2, 0.1, 11);
    assertThat(Arrays.stream(map.consensus())).allMatch(share -> share > 0 && share < 1);
    assertThat(Arrays.stream(map.priorities()).distinct().count()).isGreaterThan(1);
    assertThat(Arrays.stream(map.priorities())).allMatch(each -> each > 0);
  }

  @Test
  void anyNumberOfThreadsDrawsTheSameToTheLastBit() throws Exception {
    var matrix = Camps.of(3_000, 40, 3, 0.2, 13).matrix(Set.of());
    var drawn = new double[3][];
    for (int threads = 1; threads <= 3; threads++) {
      try (var pool = new ForkJoinPool(threads)) {
        drawn[threads - 1] = pool.submit(() -> all(OpinionMap.of(matrix))).get();
      }
    }
    assertThat(drawn[1]).containsExactly(drawn[0]);
    assertThat(drawn[2]).containsExactly(drawn[0]);
  }

  @Test
  void nobodyAndOneStanceAreNoMistake() {
    assertThat(OpinionMap.of(new Votes().matrix(Set.of())).groups()).isEmpty();
    var one = new Votes();
    one.add(1, 1, Stance.AGREE);
    var map = OpinionMap.of(one.matrix(Set.of()));
    assertThat(map.groups()).isEqualTo(List.of(List.of(0)));
    assertThat(map.showable()).isFalse();
  }

  @Test
  void whatIsLeftOutMovesNobody() {
    var votes = Camps.of(80, 20, 2, 0.05, 17);
    for (int person = 0; person < 80; person++) {
      votes.add(person, 999, person % 3 == 0 ? Stance.AGREE : Stance.DISAGREE);
    }
    var map = OpinionMap.of(votes.matrix(Set.of(999L)));
    assertThat(map.groups()).hasSize(2);
    map.representative()
        .forEach(group ->
            assertThat(group).noneMatch(each -> map.votes().statement(each.column()) == 999));
    assertThat(map.majorityDisagrees()).noneMatch(each -> map.votes().statement(each) == 999);
  }
}
