package org.alongside.evaluation.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.database.TestDatabase;
import org.alongside.evaluation.Criterion;
import org.alongside.evaluation.OutsideEvent;
import org.alongside.evaluation.OutsideKind;
import org.alongside.evaluation.Remark;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresEvaluationTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00.123456Z");

  private final TestDatabase database = TestDatabase.fresh();
  private final PostgresOutsideEvents events = new PostgresOutsideEvents(database.jdbc());
  private final PostgresRemarks remarks = new PostgresRemarks(database.jdbc());
  private final UUID project = UUID.randomUUID();

  @BeforeAll
  void aProject() {
    database
        .jdbc()
        .sql(
            """
            INSERT INTO projects.project (id, slug, title, purpose, why_now, already_heard,
              can_change, is_fixed, fixed_because, time_there, money_there, rules_out,
              contact_name, contact_role, contact_email, contact_phone, area, organisations,
              state, visibility, closing_words)
            VALUES (?, 'pathway', 'Pathway', '', '', '', '', '', '', '', '', '', '', '', '', '',
              '', '{}', 'DRAFT', 'EVERYONE', '')
            """)
        .param(project)
        .update();
  }

  @AfterAll
  void close() {
    database.close();
  }

  @Test
  void givesBackWhatHappenedOutsideLatestFirst() {
    var sam = PersonId.random();
    var whole = new OutsideEvent.About(UUID.randomUUID(), PersonId.random(), 3, 4);
    var early = event(OutsideKind.DECIDED_TOGETHER, LocalDate.of(2027, 1, 4), whole);
    var later = event(OutsideKind.OTHER, LocalDate.of(2027, 2, 1), OutsideEvent.About.NOTHING);
    events.add(project, early, sam, NOW);
    events.add(project, later, sam, NOW);
    assertThat(events.of(project)).containsExactly(later, early);
    assertThat(events.of(UUID.randomUUID())).isEmpty();
    assertThat(events.of(sam)).hasSize(2);
  }

  private static OutsideEvent event(OutsideKind kind, LocalDate day, OutsideEvent.About about) {
    var told = new OutsideEvent.Told("A meeting", "Minute 7", OutsideEvent.ByWhom.BOTH_GROUPS);
    return new OutsideEvent(UUID.randomUUID(), kind, day, told, about);
  }

  @Test
  void remarksGoWhenTheirAuthorGoes() {
    var sam = PersonId.random();
    var alex = PersonId.random();
    var first = remark(sam, "First", NOW);
    var second = remark(alex, "Second", NOW.plusSeconds(1));
    assertThat(remarks.on(project, Criterion.DECIDED_TOGETHER)).containsExactly(first, second);
    assertThat(remarks.on(project, Criterion.PAGE_IS_LIVE)).isEmpty();
    assertThat(remarks.of(sam)).hasSize(1);
    remarks.erase(sam, NOW);
    remarks.erase(sam, NOW);
    assertThat(remarks.on(project, Criterion.DECIDED_TOGETHER)).containsExactly(second);
    assertThat(remarks.of(sam)).isEmpty();
  }

  private Remark remark(PersonId by, String words, Instant at) {
    var remark = new Remark(UUID.randomUUID(), Criterion.DECIDED_TOGETHER, by, words, at);
    remarks.add(project, remark);
    return remark;
  }
}
