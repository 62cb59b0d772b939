package org.alongside.consultations.storage;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.OVER;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.alongside.consultations.WalkIn.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Edition;
import org.alongside.consultations.MinimumDays;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Run;
import org.alongside.consultations.Section;
import org.alongside.consultations.Size;
import org.alongside.consultations.WalkIn;
import org.alongside.participation.Attempt;
import org.alongside.projects.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresConsultationsTest {

  private final Kept kept = new Kept();

  @AfterAll
  void close() {
    kept.close();
  }

  private Consultation draft() {
    return kept.draft(WalkIn.terms(Size.MAJOR), WalkIn.questions());
  }

  private Consultation now(Consultation before) {
    return kept.consultations.find(before.id()).orElseThrow();
  }

  @Test
  void givesBackWhatWasAddedByIdBySlugAndByActivity() {
    var added = draft();
    assertThat(added.terms()).isEqualTo(WalkIn.terms(Size.MAJOR));
    assertThat(added.questions()).isEqualTo(WalkIn.questions());
    assertThat(now(added)).isEqualTo(added);
    assertThat(kept.consultations.named(added.slug().value())).contains(added);
    assertThat(kept.consultations.of(added.place().activity())).contains(added);
    assertThat(kept.consultations.find(ConsultationId.random())).isEmpty();
  }

  @Test
  void oneActivityAsksOnceAndOneTitleCanBeTakenTwice() {
    var first = draft();
    var second = draft();
    assertThat(second.slug()).isNotEqualTo(first.slug());
    var again =
        new Consultation(
            ConsultationId.random(),
            new Consultation.Place(
                first.place().project(), first.place().activity(), new Slug("other")),
            1,
            first.terms(),
            first.questions(),
            new Phase.Draft());
    assertThat(kept.consultations.add(again)).isEmpty();
  }

  @Test
  void whatEveryoneCanReadIsListedOnlyWhereTheProjectIsOpenToAll() {
    var shown = kept.published();
    var draft = draft();
    assertThat(kept.consultations.in(shown.place().project()))
        .extracting(line -> line.slug())
        .contains(shown.slug(), draft.slug());
    assertThat(kept.consultations.published(50)).isEmpty();
    kept.sql
        .sql(
            "UPDATE projects.project SET state = 'PUBLISHED', published_at = now(), word = 'CONSULT'")
        .update();
    assertThat(kept.consultations.published(50))
        .extracting(line -> line.slug())
        .contains(shown.slug())
        .doesNotContain(draft.slug());
    kept.sql
        .sql("UPDATE projects.project SET state = 'DRAFT', published_at = NULL, word = NULL")
        .update();
  }

  @Test
  void sectionIsSavedUnlessItChangedMeanwhileAndOthersMayChange() {
    var draft = draft();
    var influence = new Section.Influence("Everything", "", "");
    assertThat(kept.consultations.save(draft.id(), influence, 1)).isTrue();
    assertThat(now(draft).terms().influence()).isEqualTo(influence);
    assertThat(now(draft).version()).isEqualTo(2);
    assertThat(kept.consultations.save(draft.id(), Section.Influence.EMPTY, 1)).isFalse();
    assertThat(kept.consultations.save(draft.id(), new Section.Ways("", "1", ""), 1)).isTrue();
    assertThat(kept.consultations.save(draft.id(), WalkIn.questions("New?"), 1)).isTrue();
    assertThat(kept.consultations.save(draft.id(), WalkIn.questions("Old?"), 1)).isFalse();
    assertThat(now(draft).questions()).isEqualTo(WalkIn.questions("New?"));
    assertThat(now(draft).terms().influence()).isEqualTo(influence);
  }

  @Test
  void whatWasRolledBackIsNeverReadForWhatWasWrittenNext() {
    var draft = draft();
    kept.whole.attempt(() -> {
      kept.consultations.save(draft.id(), new Section.Influence("Taken back", "", ""), 1);
      assertThat(now(draft).version()).isEqualTo(2);
      return Attempt.overtaken();
    });
    assertThat(now(draft)).isEqualTo(draft);
    var next = new Section.Influence("Holds", "", "");
    kept.consultations.save(draft.id(), next, 1);
    assertThat(now(draft).version()).isEqualTo(2);
    assertThat(now(draft).terms().influence()).isEqualTo(next);
  }

  @Test
  void everyEditionIsKeptForGood() {
    var published = kept.published();
    assertThat(published.phase())
        .isEqualTo(new Phase.Published(new Run(TODAY, WalkIn.LAST_DAY, 7), 1, NOW));
    var longer = new Run(TODAY, day(7, 14), 7);
    var change = new Edition.Change(kept.lead.personOrThrow(), NOW.plusSeconds(9));
    var second =
        new Edition(
            2, published.terms(), WalkIn.questions("Clearer?"), longer, "More time.", change);
    kept.consultations.publish(published.id(), new Phase.Published(longer, 2, NOW), second);
    var run = published.run().orElseThrow();
    assertThat(kept.consultations.editions(published.id()))
        .containsExactly(kept.edition(published, run), second);
    assertThat(now(published).run()).contains(longer);
    assertThatThrownBy(
            () -> kept.sql.sql("UPDATE consultations.edition SET because = 'x'").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void editionWithoutAReasonIsNotWrittenTwice() {
    var published = kept.published();
    var run = published.run().orElseThrow();
    var change = new Edition.Change(kept.lead.personOrThrow(), NOW);
    var silent = new Edition(2, published.terms(), published.questions(), run, "", change);
    assertThatThrownBy(() ->
            kept.consultations.publish(published.id(), new Phase.Published(run, 2, NOW), silent))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void whatIsOverIsFoundUntilItIsClosed() {
    var published = kept.published();
    assertThat(kept.consultations.over(WalkIn.LAST_DAY)).doesNotContain(published.id());
    assertThat(kept.consultations.over(WalkIn.LAST_DAY.plusDays(1))).contains(published.id());
    var run = published.run().orElseThrow();
    kept.consultations.close(published.id(), new Phase.Closed(run, 1, OVER));
    assertThat(now(published).phase()).isEqualTo(new Phase.Closed(run, 1, OVER));
    assertThat(kept.consultations.over(WalkIn.LAST_DAY.plusDays(1))).doesNotContain(published.id());
  }

  @Test
  void databaseItselfRefusesToCloseEarly() {
    var published = kept.published();
    var early = new Phase.Closed(published.run().orElseThrow(), 1, OVER.minusSeconds(1));
    assertThatThrownBy(() -> kept.consultations.close(published.id(), early))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void databaseItselfRefusesWhatCantBe() {
    var id = draft().id().value();
    for (var change :
        List.of(
            "phase = 'PUBLISHED'",
            "opens = current_date",
            "phase = 'CLOSED', closed_at = now()",
            "phase = 'PUBLISHED', opens = '2027-03-04', last_day = '2027-03-03', late_days = 0,"
                + " edition = 1, published_at = now()",
            "phase = 'PUBLISHED', opens = '2027-03-04', last_day = '2027-03-05', late_days = 29,"
                + " edition = 1, published_at = now()")) {
      assertThatThrownBy(() -> change(id, change))
          .as(change)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  private void change(UUID id, String change) {
    kept.sql
        .sql("UPDATE consultations.consultation SET " + change + " WHERE id = ?")
        .param(id)
        .update();
  }

  @Test
  void minimumIsTheOneThatHoldsOnTheDay() {
    var minimums = new PostgresMinimums(kept.sql);
    var first = new MinimumDays(7, 42, 84);
    assertThat(minimums.on(TODAY)).isEqualTo(first);
    kept.sql
        .sql("INSERT INTO consultations.minimum_days VALUES ('2027-03-05', 10, 50, 90)")
        .update();
    assertThat(minimums.on(TODAY)).isEqualTo(first);
    assertThat(minimums.on(TODAY.plusDays(1))).isEqualTo(new MinimumDays(10, 50, 90));
    assertThat(minimums.on(day(12, 31))).isEqualTo(new MinimumDays(10, 50, 90));
    assertThat(minimums.on(java.time.LocalDate.of(2020, 1, 1))).isEqualTo(first);
  }
}
