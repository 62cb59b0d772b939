package org.alongside.evaluation.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.alongside.database.TestDatabase;
import org.alongside.evaluation.Beginning;
import org.alongside.evaluation.Threshold;
import org.alongside.evaluation.ThresholdVersion;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class PostgresThresholdsTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00.123456Z");

  private final TestDatabase database = TestDatabase.fresh();
  private final PostgresThresholds thresholds = new PostgresThresholds(database.jdbc());

  @AfterEach
  void close() {
    database.close();
  }

  private static ThresholdVersion version(int number, int percent) {
    var values = new HashMap<>(Beginning.VERSION.values());
    values.put(Threshold.JOINT_PERCENT, percent);
    var why = new ThresholdVersion.Change(PersonId.random(), NOW, "We can do better.");
    return new ThresholdVersion(number, LocalDate.of(2027, 3, number + 1), values, why);
  }

  @Test
  void givesBackEveryVersionInOrderAndAtOnce() {
    assertThat(thresholds.history()).isEqualTo(Beginning.with(List.of()));
    var first = version(1, 95);
    var second = version(2, 80);
    assertThat(thresholds.add(first)).isTrue();
    assertThat(thresholds.add(second)).isTrue();
    var expected = Beginning.with(List.of(first, second));
    assertThat(thresholds.history()).isEqualTo(expected);
    assertThat(thresholds.latest()).isEqualTo(expected);
    assertThat(new PostgresThresholds(database.jdbc()).history()).isEqualTo(expected);
  }

  /** What held before anybody changed it stands in the database, and no release changes that. */
  @Test
  void whatHeldAtTheBeginningIsARowToo() {
    assertThat(
            database
                .jdbc()
                .sql("SELECT * FROM evaluation.threshold_version")
                .query(ThresholdRow::read)
                .list())
        .containsExactly(Beginning.VERSION);
  }

  @Test
  void theDatabaseTakesNoChangeForADayThatHasBegun() {
    var tomorrow = version(1, 95);
    var why = tomorrow.change();
    var today = new ThresholdVersion(1, tomorrow.from().minusDays(1), tomorrow.values(), why);
    assertThatThrownBy(() -> thresholds.add(today)).isInstanceOf(DataAccessException.class);
    assertThat(thresholds.add(tomorrow)).isTrue();
  }

  @Test
  void ofTwoWhoChangeTheSameVersionOneIsTooLate() {
    assertThat(thresholds.add(version(1, 95))).isTrue();
    assertThat(thresholds.add(version(1, 80))).isFalse();
    assertThat(thresholds.latest().latest().value(Threshold.JOINT_PERCENT)).isEqualTo(95);
  }

  /** The bounds stand in the code and in the database; what one lets in, the other does too. */
  @Test
  void theDatabaseHasTheSameBounds() {
    assertThat(thresholds.add(version(1, 95))).isTrue();
    int number = 2;
    for (var each : Threshold.values()) {
      var column = each.code().replace('-', '_');
      for (int allowed : new int[] {each.least(), each.most()}) {
        assertThat(copy(number++, column, allowed)).as("%s %s", each, allowed).isEqualTo(1);
      }
      for (int wrong : new int[] {each.least() - 1, each.most() + 1}) {
        assertThatThrownBy(() -> copy(99, column, wrong))
            .as("%s %s", each, wrong)
            .isInstanceOf(DataAccessException.class);
      }
    }
  }

  /** The first version again under another number, with one value of its own. */
  private int copy(int number, String column, int value) {
    return database
        .jdbc()
        .sql(
            """
            INSERT INTO evaluation.threshold_version
            SELECT (jsonb_populate_record(one, jsonb_build_object(
              'version', CAST(:number AS integer), CAST(:column AS text),
              CAST(:value AS integer)))).*
            FROM evaluation.threshold_version one WHERE version = 1
            """)
        .param("number", number)
        .param("column", column)
        .param("value", value)
        .update();
  }

  @Test
  void noVersionIsEverChangedOrTakenOut() {
    thresholds.add(version(1, 95));
    for (var change :
        List.of(
            "UPDATE evaluation.threshold_version SET joint_percent = 80",
            "DELETE FROM evaluation.threshold_version")) {
      assertThatThrownBy(() -> database.jdbc().sql(change).update())
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
  }
}
