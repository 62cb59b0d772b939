package org.alongside.database;

import com.github.kagkarlsson.scheduler.Clock;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Gives the application its way into the database, and the time. */
@Configuration(proxyBeanMethods = false)
class DatabaseSetUp {

  @Bean
  @ConfigurationProperties("alongside.database.pool")
  HikariDataSource dataSource(DatabaseLogins logins) {
    return pool(logins.application());
  }

  static HikariDataSource pool(DatabaseLogin login) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(login.url());
    pool.setUsername(login.user());
    pool.setPassword(login.password());
    // What people wrote must not reach the log by way of an error.
    pool.addDataSourceProperty("logServerErrorDetail", "false");
    return pool;
  }

  @Bean
  Pipeline pipeline(DataSource source) {
    return new Pipeline(source);
  }

  @Bean
  JdbcTemplate questions(DataSource source) {
    return new Pipeline.Questions(source);
  }

  @Bean
  @ConditionalOnMissingBean
  InstantSource instants(TimePassed passed) {
    return () -> passed.from(Instant.now());
  }

  /** Jobs follow the same clock as pages, so that tests can turn it. */
  @Bean
  Clock jobClock(InstantSource instants) {
    return instants::instant;
  }

  @Bean
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsWithoutRaces() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
