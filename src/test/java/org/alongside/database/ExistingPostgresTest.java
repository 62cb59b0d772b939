package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExistingPostgresTest {

  private final DatabaseLogins server = TestServer.empty();

  @AfterEach
  void drop() {
    TestServer.drop(server);
  }

  private Map<String, String> named() {
    Map<String, String> environment = new HashMap<>();
    environment.put("ALONGSIDE_DATABASE_URL", server.owner().url());
    environment.put("ALONGSIDE_DATABASE_USER", server.owner().user());
    environment.put("ALONGSIDE_DATABASE_PASSWORD", server.owner().password());
    return environment;
  }

  @Test
  void withOneLoginTheApplicationPutsTheOwnersRightsDown() throws SQLException {
    DatabaseLogins logins = ExistingPostgres.open(named()).logins();
    new Migrations(logins).run();
    try (var connection = logins.application().connect();
        var statement = connection.createStatement()) {
      statement.execute("SELECT count(*) FROM people.erasure");
      assertThatThrownBy(() -> statement.execute("DELETE FROM people.erasure"))
          .hasMessageContaining("permission denied");
      statement.execute("RESET ROLE");
      assertThatThrownBy(() -> statement.execute("CREATE TABLE database.mine (x int)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void withALoginOfItsOwnTheApplicationUsesIt() {
    Map<String, String> environment = named();
    environment.put("ALONGSIDE_DATABASE_APPLICATION_USER", server.application().user());
    environment.put("ALONGSIDE_DATABASE_APPLICATION_PASSWORD", server.application().password());
    DatabaseLogins logins = ExistingPostgres.open(environment).logins();
    new Migrations(logins).run();
    assertThat(logins.application().user()).isEqualTo("alongside");
    assertThat(logins.role()).isEqualTo("alongside");
  }

  @Test
  void theApplicationMustNotBeTheOwner() {
    Map<String, String> environment = named();
    environment.put("ALONGSIDE_DATABASE_APPLICATION_USER", server.owner().user());
    assertThatThrownBy(() -> ExistingPostgres.open(environment))
        .isInstanceOf(Halt.class)
        .hasMessageContaining("must differ");
  }

  @Test
  void aSecretMayStandInAFile(@TempDir Path folder) throws IOException {
    Map<String, String> environment = named();
    environment.remove("ALONGSIDE_DATABASE_PASSWORD");
    Path file = Files.writeString(folder.resolve("secret"), server.owner().password() + "\n");
    environment.put("ALONGSIDE_DATABASE_PASSWORD_FILE", file.toString());
    assertThat(ExistingPostgres.open(environment).logins().owner()).isEqualTo(server.owner());
    environment.put("ALONGSIDE_DATABASE_PASSWORD_FILE", "/nowhere");
    assertThatThrownBy(() -> ExistingPostgres.open(environment)).hasMessageContaining("/nowhere");
  }

  @Test
  void userAndPasswordMayStandInTheAddress() {
    var address =
        DatabaseAddress.of(
            Map.of("ALONGSIDE_DATABASE_URL", "postgres://ann:s3cret@db:6432/alongside?ssl=true"));
    assertThat(address.url()).isEqualTo("jdbc:postgresql://db:6432/alongside?ssl=true");
    assertThat(address.login()).isEqualTo(new DatabaseLogin(address.url(), "ann", "s3cret"));
    assertThat(address + " " + address.login()).doesNotContain("s3cret");
  }

  @Test
  void aWrongPasswordADatabaseThatIsNotThereAndADeadServerAreToldApart() {
    Map<String, String> wrong = named();
    wrong.put("ALONGSIDE_DATABASE_PASSWORD", "guess");
    assertRefused(wrong, "refused the user");
    Map<String, String> missing = named();
    missing.merge("ALONGSIDE_DATABASE_URL", "_not", String::concat);
    assertRefused(missing, "Create it first");
    Map<String, String> dead = named();
    dead.put("ALONGSIDE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/alongside");
    assertRefused(dead, "can't be reached");
  }

  @Test
  void anOldServerIsRefusedAndTheOldestAllowedIsNot() {
    ExistingPostgres.refuseOld("url", 150000, "15.0");
    assertThatThrownBy(() -> ExistingPostgres.refuseOld("url", 140019, "14.19"))
        .isInstanceOf(Halt.class)
        .hasMessageContaining("14.19")
        .hasMessageContaining("15 or later");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "mysql://db/alongside", "jdbc:postgresql://db", "http://x/y"})
  void whatIsNoAddressIsRefused(String url) {
    Map<String, String> environment = named();
    environment.put("ALONGSIDE_DATABASE_URL", url);
    assertRefused(environment, "ALONGSIDE_DATABASE_URL is not like");
  }

  private static void assertRefused(Map<String, String> environment, String because) {
    assertThatThrownBy(() -> ExistingPostgres.open(environment))
        .isInstanceOf(Halt.class)
        .hasMessageContaining(because);
  }
}
