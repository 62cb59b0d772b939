package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TimePassedTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

  private final JdbcClient sql = JdbcClient.create(TestDatabase.fresh().application());

  @Test
  void theClockOfADemonstrationRunsAheadByAllThatPassed() {
    var passed = new TimePassed(sql, new Installation(true));
    assertThat(passed.from(NOW)).isEqualTo(NOW);
    passed.pass(Duration.ofDays(1));
    passed.pass(Duration.ofDays(7));
    assertThat(passed.from(NOW)).isEqualTo(NOW.plus(Duration.ofDays(8)));
    assertThat(new TimePassed(sql, new Installation(true)).from(NOW))
        .as("after the next start")
        .isEqualTo(NOW.plus(Duration.ofDays(8)));
  }

  @Test
  void itNeverGoesBack() {
    var passed = new TimePassed(sql, new Installation(true));
    assertThatThrownBy(() -> passed.pass(Duration.ofDays(-1)))
        .hasMessageContaining("time_passed_seconds_check");
    assertThat(passed.from(NOW)).isEqualTo(NOW);
  }

  @Test
  void inARealInstallationTimePassesByItself() {
    var real = new TimePassed(sql, new Installation(false));
    assertThatThrownBy(() -> real.pass(Duration.ofDays(1)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(real.from(NOW)).isEqualTo(NOW);
  }
}
