package org.alongside.organisation.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.alongside.database.TestDatabase;
import org.alongside.organisation.PublicAddress;
import org.alongside.organisation.Riverdale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresOrganisationsTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final PostgresOrganisations here = new PostgresOrganisations(database.jdbc());
  private final PostgresOrganisations there = new PostgresOrganisations(database.jdbc());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keepsEverythingAndOnlyOne() {
    assertThat(here.current()).isEmpty();
    assertThat(here.begin(Riverdale.organisation())).isTrue();
    assertThat(there.begin(Riverdale.organisation())).isFalse();
    var kept = here.current().orElseThrow();
    assertThat(kept.version()).isEqualTo(1);
    assertThat(kept.identity()).isEqualTo(Riverdale.organisation().identity());
    assertThat(kept.contact()).isEqualTo(Riverdale.organisation().contact());
    assertThat(kept.mail()).isEqualTo(Riverdale.organisation().mail());
  }

  @Test
  void ofTwoChangesOfOneVersionOnlyTheFirstHolds() {
    here.begin(Riverdale.organisation());
    var read = here.latest().orElseThrow();
    var changed =
        read.changedTo(
            read.identity(), read.contact(), new PublicAddress("https://b.example"), null);
    assertThat(here.save(changed)).isTrue();
    assertThat(there.save(changed)).isFalse();
    assertThat(here.current().orElseThrow().address().value()).isEqualTo("https://b.example");
    assertThat(here.current().orElseThrow().mail()).isNull();
  }

  @Test
  void anotherNodeSeesAChangeWithinSeconds() throws InterruptedException {
    assertThat(there.current()).isEmpty();
    here.begin(Riverdale.organisation());
    var end = Instant.now().plus(Duration.ofSeconds(10));
    while (there.current().isEmpty()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(100);
    }
  }
}
