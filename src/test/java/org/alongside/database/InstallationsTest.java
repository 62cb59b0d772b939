package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationsTest {

  private final TestDatabase database = TestDatabase.fresh();

  @AfterEach
  void drop() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDatabaseStaysWhatItWasMadeFor(boolean demo) {
    assertThat(Installations.settle(database.logins(), demo)).isEqualTo(new Installation(demo));
    assertThat(Installations.settle(database.logins(), demo)).isEqualTo(new Installation(demo));
    assertThat(Installations.read(database.logins())).isEqualTo(new Installation(demo));
    assertThatThrownBy(() -> Installations.settle(database.logins(), !demo))
        .isInstanceOf(Halt.class)
        .hasMessageContaining("--data");
    assertThatThrownBy(
            () -> database.jdbc().sql("UPDATE database.installation SET demo = true").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
