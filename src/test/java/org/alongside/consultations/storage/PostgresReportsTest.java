package org.alongside.consultations.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.alongside.consultations.Aside;
import org.alongside.consultations.Aside.Kind;
import org.alongside.consultations.Aside.Why;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.CountResults;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Report;
import org.alongside.consultations.Reports;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.Result;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.Unanswered;
import org.alongside.consultations.WalkIn;
import org.alongside.facts.Channel;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresReportsTest {

  private static final Instant LATER = WalkIn.OVER.plusSeconds(60);
  private static final Report.Words WORDS = new Report.Words("Heard", "Yes", "No", "Board");

  private final Kept kept = new Kept();
  private final PostgresReports reports = new PostgresReports(kept.sql);
  private final PostgresResults results = new PostgresResults(kept.sql);

  @AfterEach
  void close() {
    kept.close();
  }

  private void close(Consultation consultation) {
    kept.within(() -> {
      var run = consultation.run().orElseThrow();
      kept.consultations.close(consultation.id(), new Phase.Closed(run, 1, WalkIn.OVER));
      return run;
    });
  }

  private Result count(Consultation consultation, Instant now) {
    var verb =
        new CountResults(kept.consultations, kept.tallies, new PostgresAsides(kept.sql), results);
    return Kept.done(kept.whole.attempt(() -> verb.count(consultation.id(), now)));
  }

  @Test
  void whoWritesOnWhatTheyHaveNotSeenIsOvertaken() {
    var id = kept.published().id();
    var saved = new Reports.Saved(person(), LATER);
    assertThat(reports.of(id)).isEqualTo(new Report(id, 0, Report.Words.NONE, java.util.List.of()));
    assertThat(reports.save(id, WORDS, 0, saved)).isTrue();
    assertThat(reports.save(id, Report.Words.NONE, 0, saved)).isFalse();
    assertThat(reports.save(id, WORDS, 1, saved)).isTrue();
    assertThat(reports.of(id).version()).isEqualTo(2);
    assertThat(reports.of(id).words()).isEqualTo(WORDS);
  }

  @Test
  void aConsultationIsUnansweredUntilItsReportIsPublished() {
    var draftIsNothing =
        kept.draft(WalkIn.terms(org.alongside.consultations.Size.SMALL), WalkIn.questions());
    var asked = kept.published();
    var project = draftIsNothing.place().project().value();
    var line = new Unanswered("The walk-in centre", WalkIn.LAST_DAY, false);
    assertThat(reports.unanswered(project)).containsExactly(line);
    close(asked);
    assertThat(reports.unanswered(project))
        .containsExactly(new Unanswered("The walk-in centre", WalkIn.LAST_DAY, true));
    var edition = publish(asked, LATER);
    assertThat(reports.unanswered(project)).isEmpty();
    assertThat(reports.of(asked.id()).editions()).containsExactly(edition);
  }

  @Test
  void whatWasCountedIsKeptAndCountedAgainWhenSomethingCameSince() {
    var asked = kept.published();
    kept.sent(asked.id(), WalkIn.yes());
    kept.sent(asked.id(), WalkIn.yes());
    assertThat(results.due(LATER)).isEmpty();
    close(asked);
    assertThat(results.due(LATER)).containsExactly(asked.id());
    var counted = count(asked, LATER);
    assertThat(results.counted(asked.id())).contains(counted);
    assertThat(counted.responses().byChannel()).isEqualTo(Map.of(Channel.WEB, 2L));
    assertThat(counted.of("move").choices()).isEqualTo(Map.of("yes", 2L));
    assertThat(counted.of("why").answered()).isZero();
    assertThat(results.due(LATER.plusSeconds(3600))).isEmpty();
    var late = kept.begun(asked.id());
    Kept.done(kept.save(late, "p1", Map.of("move", WalkIn.yes())));
    Kept.done(kept.send(late, LATER.plusSeconds(60)));
    assertThat(results.due(LATER.plusSeconds(120))).as("several at once").isEmpty();
    assertThat(results.due(LATER.plusSeconds(3600))).containsExactly(asked.id());
    count(asked, LATER.plusSeconds(3600));
    assertThat(results.counted(asked.id()).orElseThrow().responses().late()).isEqualTo(1);
    assertThat(results.due(LATER.plusSeconds(7200))).isEmpty();
    setAside(late, LATER.plusSeconds(7200));
    assertThat(results.due(LATER.plusSeconds(7201))).containsExactly(asked.id());
    publish(asked, LATER.plusSeconds(7202));
    assertThat(results.due(LATER.plusSeconds(7203))).as("the report is out").isEmpty();
  }

  @Test
  void whatIsDeletedIsNotCountedAnew() {
    var asked = kept.published();
    close(asked);
    assertThat(results.due(LATER)).containsExactly(asked.id());
    kept.sql
        .sql("UPDATE consultations.consultation SET forgotten_at = ? WHERE id = ?")
        .params(Timestamp.from(LATER), asked.id().value())
        .update();
    assertThat(results.due(LATER)).isEmpty();
  }

  private void setAside(ReturnKey key, Instant at) {
    var step = new Aside.Step(1, Kind.ASIDE, Why.TWICE, "Sent twice.", person(), at);
    assertThat(new PostgresAsides(kept.sql).add(new ResponseId(kept.id(key)), step, true)).isTrue();
  }

  private Report.Edition publish(Consultation asked, Instant at) {
    var edition = new Report.Edition(1, WORDS, "", new Edition.Change(person(), at));
    reports.publish(asked.id(), edition);
    return edition;
  }

  private PersonId person() {
    return kept.lead.personOrThrow();
  }
}
