package org.alongside.partnerships.storage;

import static org.alongside.partnerships.storage.StoredPartnership.NOW;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.UUID;
import org.alongside.participation.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses, even where the code above it were wrong. */
class PartnershipConstraintsTest {

  private final StoredPartnership stored = new StoredPartnership();

  @AfterEach
  void drop() {
    stored.close();
  }

  @Test
  void a_second_place_of_the_same_person() {
    var place = stored.joins(Side.LIVED);
    assertThatThrownBy(() -> insert(place.person().value(), "LEARNT", true, false, "HERE"))
        .hasMessageContaining("place_of_person");
  }

  @Test
  void a_second_co_chair_of_a_side() {
    insert(stored.person().value(), "LIVED", true, true, "HERE");
    insert(stored.person().value(), "LEARNT", true, true, "HERE");
    assertThatThrownBy(() -> insert(stored.person().value(), "LIVED", true, true, "HERE"))
        .hasMessageContaining("co_chair_of_side");
  }

  @Test
  void a_co_chair_without_a_vote_or_still_waiting() {
    assertThatThrownBy(() -> insert(stored.person().value(), "LIVED", false, true, "HERE"))
        .hasMessageContaining("co_chair_votes");
    assertThatThrownBy(() -> insert(stored.person().value(), "LIVED", true, true, "WAITING"))
        .hasMessageContaining("co_chair_votes");
  }

  @Test
  void a_place_for_nobody_we_know() {
    assertThatThrownBy(() -> insert(UUID.randomUUID(), "LIVED", true, false, "HERE"))
        .hasMessageContaining("foreign key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE partnerships.agreement SET words = 'other'",
        "DELETE FROM partnerships.agreement",
        "UPDATE partnerships.acceptance SET number = 2",
        "DELETE FROM partnerships.acceptance",
      })
  void changing_what_was_written_or_accepted(String change) {
    assertThatThrownBy(() -> stored.sql.sql(change).update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private void insert(UUID person, String side, boolean voting, boolean coChair, String presence) {
    stored
        .sql
        .sql(
            """
            INSERT INTO partnerships.place (id, partnership, person, side, voting, co_chair,
                presence, since)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(UUID.randomUUID(), stored.id.value(), person, side, voting, coChair, presence)
        .param(Timestamp.from(NOW))
        .update();
  }
}
