package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AppendOnlyTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcClient owner = JdbcClient.create(database.owner());

  @BeforeEach
  void makeTables() {
    owner.sql("CREATE TABLE database.log (line text)").update();
    owner.sql("SELECT database.append_only('database.log')").query().singleRow();
    owner.sql("CREATE TABLE database.plain (line text)").update();
    owner.sql("SELECT database.grant_to('alongside')").query().singleRow();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void theApplicationAddsAndReads() {
    database.jdbc().sql("INSERT INTO database.log VALUES ('first')").update();
    assertThat(database.jdbc().sql("SELECT line FROM database.log").query(String.class).list())
        .containsExactly("first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE database.log SET line = 'other'",
        "DELETE FROM database.log",
        "TRUNCATE database.log",
        "ALTER TABLE database.log DISABLE TRIGGER append_only",
        "SET session_replication_role = replica"
      })
  void theApplicationCannotChangeIt(String sql) {
    assertThatThrownBy(() -> database.jdbc().sql(sql).update())
        .rootCause()
        .hasMessageMatching("(?s).*(must be owner|permission denied).*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE database.log SET line = 'other'",
        "DELETE FROM database.log",
        "TRUNCATE database.log"
      })
  void notEvenTheOwnerChangesIt(String sql) {
    assertThatThrownBy(() -> owner.sql(sql).update())
        .rootCause()
        .hasMessageContaining("database.log is append-only");
  }

  @Test
  void otherTablesCanBeChanged() {
    database.jdbc().sql("INSERT INTO database.plain VALUES ('first')").update();
    assertThat(database.jdbc().sql("UPDATE database.plain SET line = 'x'").update()).isEqualTo(1);
    assertThat(database.jdbc().sql("DELETE FROM database.plain").update()).isEqualTo(1);
  }
}
