package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever spreads the load learns within moments whether this node can serve. */
class HealthTest {

  @Test
  void it_is_up_while_the_database_answers() throws Exception {
    assertThat(asked(health(() -> connection(true)))).isEqualTo("200 {\"status\":\"up\"}");
  }

  @Test
  void it_is_down_when_the_database_is_away_or_does_not_answer_in_time() throws Exception {
    assertThat(asked(health(HealthTest::away))).isEqualTo("503 {\"status\":\"down\"}");
    assertThat(asked(health(() -> connection(false)))).isEqualTo("503 {\"status\":\"down\"}");
    Instant before = Instant.now();
    assertThat(asked(health(HealthTest::hangs))).isEqualTo("503 {\"status\":\"down\"}");
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void it_says_that_it_is_stopping() throws Exception {
    var health = health(() -> connection(true));
    health.changed(new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
    assertThat(asked(health)).isEqualTo("503 {\"status\":\"stopping\"}");
  }

  private static String asked(Health health) throws IOException {
    var response = new MockHttpServletResponse();
    health.handleRequest(new MockHttpServletRequest(), response);
    return response.getStatus() + " " + response.getContentAsString().strip();
  }

  private static Health health(Connections connections) {
    DataSource source =
        new AbstractDataSource() {
          @Override
          public Connection getConnection() throws SQLException {
            return connections.open();
          }

          @Override
          public Connection getConnection(String user, String password) throws SQLException {
            return connections.open();
          }
        };
    return new Health(
        new StaticListableBeanFactory(Map.of("database", source))
            .getBeanProvider(DataSource.class));
  }

  private static Connection connection(boolean valid) {
    return (Connection)
        Proxy.newProxyInstance(
            HealthTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> method.getName().equals("isValid") ? valid : null);
  }

  private static Connection away() throws SQLException {
    throw new SQLException("away");
  }

  private static Connection hangs() throws SQLException {
    try {
      Thread.sleep(Duration.ofMinutes(1));
    } catch (InterruptedException e) {
      throw new SQLException(e);
    }
    return connection(true);
  }

  private interface Connections {
    Connection open() throws SQLException;
  }
}
