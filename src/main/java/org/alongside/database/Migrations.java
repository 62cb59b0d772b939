package org.alongside.database;

import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a database to the form that this version of the program needs. */
public final class Migrations {

  static final String SCHEMA = "database";

  private final DatabaseLogins logins;

  public Migrations(DatabaseLogins logins) {
    this.logins = logins;
  }

  /** All the way. */
  public void run() {
    run(MigrationVersion.LATEST);
  }

  void run(MigrationVersion target) {
    try {
      flyway(target).migrate();
    } catch (FlywayException e) {
      throw new Halt("The database could not be brought up to date: " + firstLine(e), e);
    }
  }

  /** Whether this version of the program has such a migration. */
  boolean know(MigrationVersion version) {
    return Arrays.stream(flyway(MigrationVersion.LATEST).info().all())
        .anyMatch(known -> version.equals(known.getVersion()));
  }

  private Flyway flyway(MigrationVersion target) {
    DatabaseLogin owner = logins.owner();
    return Flyway.configure()
        .dataSource(owner.url(), owner.user(), owner.password())
        .defaultSchema(SCHEMA)
        .locations("classpath:db/migration")
        .placeholders(Map.of("application", logins.role()))
        .target(target)
        .load();
  }

  private static String firstLine(FlywayException e) {
    return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("unknown reason");
  }
}
