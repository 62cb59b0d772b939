package org.alongside.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import org.alongside.participation.Here;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static Instant at(String here) {
    return LocalDateTime.parse(here).atZone(Here.zone()).toInstant();
  }

  @Test
  void nobodyIsWrittenToBetweenEightAndEight() {
    assertThat(Pace.byDay(at("2027-03-04T07:59:59"))).isEqualTo(at("2027-03-04T08:00:00"));
    assertThat(Pace.byDay(at("2027-03-04T08:00:00"))).isEqualTo(at("2027-03-04T08:00:00"));
    assertThat(Pace.byDay(at("2027-03-04T19:59:59"))).isEqualTo(at("2027-03-04T19:59:59"));
    assertThat(Pace.byDay(at("2027-03-04T20:00:00"))).isEqualTo(at("2027-03-05T08:00:00"));
  }

  @Test
  void theClocksGoForwardAndItIsStillEight() {
    assertThat(Pace.byDay(at("2027-03-27T23:00:00"))).isEqualTo(at("2027-03-28T08:00:00"));
    assertThat(at("2027-03-28T08:00:00")).isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
  }

  @Test
  void whatIsGatheredIsToldTheNextMorningOrOnMonday() {
    assertThat(Pace.DAILY.due(at("2027-03-04T07:00:00"))).isEqualTo(at("2027-03-05T08:00:00"));
    assertThat(Pace.WEEKLY.due(at("2027-03-04T12:00:00"))).isEqualTo(at("2027-03-08T08:00:00"));
    assertThat(Pace.WEEKLY.due(at("2027-03-08T08:00:00"))).isEqualTo(at("2027-03-15T08:00:00"));
  }

  @Test
  void atWhateverMomentNobodyIsWokenAndNobodyWaitsTooLong() {
    var random = new SplittableRandom(20270304);
    for (int i = 0; i < 5_000; i++) {
      var now = Instant.ofEpochSecond(random.nextLong(1_800_000_000L, 1_900_000_000L));
      for (var pace : new Pace[] {Pace.AT_ONCE, Pace.DAILY, Pace.WEEKLY}) {
        var due = pace.due(now);
        assertThat(due.atZone(Here.zone()).getHour()).as("seed 20270304, %s", now).isBetween(8, 19);
        assertThat(due).as("seed 20270304").isAfterOrEqualTo(now);
        assertThat(Duration.between(now, due))
            .isLessThan(Duration.ofHours(pace == Pace.WEEKLY ? 178 : 33));
      }
    }
  }

  @Test
  void pacesAndKindsAreReadFromTheirCodesAlone() {
    assertThat(Pace.read("at-once")).contains(Pace.AT_ONCE);
    assertThat(Pace.read("AT_ONCE")).isEmpty();
    assertThat(Kind.read("asked")).contains(Kind.ASKED);
    assertThat(Kind.read("")).isEmpty();
  }
}
