package org.alongside.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Each step by hand. */
class StepsTest {

  private static Points points(double... xs) {
    double[] ones = new double[xs.length];
    java.util.Arrays.fill(ones, 1);
    return new Points(xs, new double[xs.length], ones);
  }

  @Test
  void theLastStanceCountsAndFirstOnesGiveTheOrder() {
    var votes = new Votes();
    votes.add(7, 30, Stance.AGREE);
    votes.add(5, 20, Stance.PASS);
    votes.add(7, 20, Stance.AGREE);
    votes.add(7, 30, Stance.DISAGREE);
    votes.add(5, 30, Stance.AGREE);
    votes.add(5, 20, Stance.AGREE);
    var matrix = votes.matrix(Set.of());
    assertThat(matrix.votes()).isEqualTo(4);
    assertThat(matrix.participant(0)).isEqualTo(7);
    assertThat(matrix.statement(0)).isEqualTo(30);
    assertThat(matrix.columns).containsExactly(0, 1, 1, 0);
    assertThat(matrix.stances).containsExactly(-1, 1, 1, 1);
  }

  @Test
  void aPointBetweenTwoCentresGoesToTheLastAndEmptyClustersGo() {
    var clusters = KMeans.from(points(0, 1, 2, 9), points(0, 2, 50, 9), 1);
    assertThat(clusters.of).containsExactly(0, 1, 1, 2);
    assertThat(clusters.centres.x).containsExactly(0, 1.5, 9);
    assertThat(clusters.centres.weight).containsExactly(1, 2, 1);
  }

  @Test
  void silhouetteOfTwoPairsAndOneAlone() {
    var clusters = KMeans.from(points(0, 1, 10, 11, 90), points(0.5, 10.5, 90), 5);
    double first = (10.5 - 1) / 10.5;
    double second = (9.5 - 1) / 9.5;
    assertThat(Silhouette.mean(points(0, 1, 10, 11, 90), clusters))
        .isCloseTo(2 * (first + second) / 5, within(1e-12));
  }

  @Test
  void sharesAreThoseOfTheFormula() {
    var share = Share.of(8, 10, 3, 12);
    assertThat(share.p()).isCloseTo(0.75, within(1e-12));
    assertThat(share.ratio()).isCloseTo(0.75 / (4.0 / 14), within(1e-12));
    assertThat(share.test()).isCloseTo(2 * Math.sqrt(11) * (9.0 / 11 - 0.5), within(1e-12));
    double pooled = 13.0 / 24;
    assertThat(share.ratioTest())
        .isCloseTo(
            (9.0 / 11 - 4.0 / 13) / Math.sqrt(pooled * (1 - pooled) * (1.0 / 11 + 1.0 / 13)),
            within(1e-12));
    assertThat(Share.of(5, 5, 5, 5).ratioTest()).as("everybody says it").isZero();
  }

  @Test
  void groupingsAreAlikeAsTheyShould() {
    int[] one = {0, 0, 1, 1};
    assertThat(AdjustedRand.index(one, new int[] {1, 1, 0, 0})).isEqualTo(1);
    assertThat(AdjustedRand.index(one, new int[] {0, 1, 0, 1})).isCloseTo(-0.5, within(1e-12));
    assertThat(AdjustedRand.index(new int[0], new int[0])).isEqualTo(1);
  }

  @Test
  void fewActivePeopleAreFilledUpWithTheMostActiveOthers() {
    var votes = new Votes();
    for (int person = 0; person < 20; person++) {
      for (int statement = 0; statement < (person < 3 ? 8 : 1 + person % 5); statement++) {
        votes.add(person, statement, Stance.AGREE);
      }
    }
    assertThat(Grouped.rows(votes.matrix(Set.of())))
        .containsExactly(0, 1, 2, 3, 4, 6, 7, 8, 9, 12, 13, 14, 17, 18, 19);
  }

  @Test
  void statementsAreDrawnAsOftenAsTheirPriority() {
    var random = new SplittableRandom(1);
    int[] drawn = new int[3];
    for (int each = 0; each < 10_000; each++) {
      drawn[Priorities.draw(new double[] {1, 3, 6}, random)]++;
    }
    assertThat(drawn[0]).isBetween(900, 1_100);
    assertThat(drawn[1]).isBetween(2_850, 3_150);
  }
}
