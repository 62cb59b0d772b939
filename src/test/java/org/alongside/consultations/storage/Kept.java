package org.alongside.consultations.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.consultations.BeginResponse;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Phase;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.Run;
import org.alongside.consultations.SavePage;
import org.alongside.consultations.SendResponse;
import org.alongside.consultations.Size;
import org.alongside.consultations.Terms;
import org.alongside.consultations.WalkIn;
import org.alongside.database.TestDatabase;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.facts.Fact;
import org.alongside.files.ForgetFiles;
import org.alongside.files.storage.KeptFiles;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.alongside.projects.ActivityId;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Slug;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Consultations over a test database, and a project with activities to put them under. */
final class Kept implements AutoCloseable {

  final TestDatabase database = TestDatabase.fresh();
  final JdbcClient sql = database.jdbc();
  final PostgresConsultations consultations = new PostgresConsultations(sql);
  final ForgetFiles files = KeptFiles.forget(sql);
  final PostgresResponses responses = new PostgresResponses(sql, files);
  final PostgresTallies tallies = new PostgresTallies(sql);
  final List<Fact> facts = Collections.synchronizedList(new ArrayList<>());
  final WholeOrNotAtAll whole =
      new WholeOrNotAtAll(
          new TransactionTemplate(new JdbcTransactionManager(database.application())));
  final Actor lead = Actor.of(PersonId.random());
  private final ProjectId project = ProjectId.random();

  Kept() {
    sql.sql(
            """
            INSERT INTO projects.project (id, slug, title, purpose, why_now, already_heard,
                can_change, is_fixed, fixed_because, time_there, money_there, rules_out,
                contact_name, contact_role, contact_email, contact_phone, area, organisations,
                state, visibility, closing_words)
            VALUES (?, 'walk-in', 'Walk-in', '', '', '', '', '', '', '', '', '', '', '', '', '',
                '', '{}', 'DRAFT', 'EVERYONE', '')
            """)
        .param(project.value())
        .update();
  }

  private ActivityId activity() {
    var id = ActivityId.random();
    sql.sql(
            """
            INSERT INTO projects.activity (id, project, slug, title, stage, what, place, ways,
                decider, state)
            VALUES (?, ?, ?, 'Walk-in', 'DESIGN', '', '', '', '', 'DRAFT')
            """)
        .params(id.value(), project.value(), "a" + id.value())
        .update();
    return id;
  }

  Consultation draft(Terms terms, Questionnaire questions) {
    var place = new Consultation.Place(project, activity(), new Slug("walk-in-centre"));
    var draft =
        new Consultation(ConsultationId.random(), place, 1, terms, questions, new Phase.Draft());
    return within(() -> consultations.add(draft)).orElseThrow();
  }

  /** Open from today to its last day, with a week for late ones. */
  Consultation published() {
    return published(WalkIn.questions(), 7);
  }

  Consultation published(Questionnaire questions, int lateDays) {
    var draft = draft(WalkIn.terms(Size.ORDINARY), questions);
    var run = new Run(WalkIn.TODAY, WalkIn.LAST_DAY, lateDays);
    within(() -> {
      consultations.publish(
          draft.id(), new Phase.Published(run, 1, WalkIn.NOW), edition(draft, run));
      return draft;
    });
    return consultations.find(draft.id()).orElseThrow();
  }

  Edition edition(Consultation draft, Run run) {
    var change = new Edition.Change(lead.personOrThrow(), WalkIn.NOW);
    return new Edition(1, draft.terms(), draft.questions(), run, "", change);
  }

  ReturnKey begun(ConsultationId id) {
    return done(begin(id)).key();
  }

  private Attempt<BeginResponse.Started> begin(ConsultationId id) {
    return whole.attempt(
        () -> new BeginResponse(consultations, responses).begin(id, Actor.stranger(), WalkIn.NOW));
  }

  Attempt<?> save(ReturnKey key, String page, Map<String, Answer> answers) {
    var said = new SavePage.Said(page, answers, false);
    return whole.attempt(() -> new SavePage(consultations, responses).save(key, said, WalkIn.NOW));
  }

  Attempt<?> send(ReturnKey key, Instant now) {
    long seen = responses.find(key).orElseThrow().slip().version();
    return whole.attempt(
        () -> new SendResponse(consultations, responses, facts::add).send(key, seen, now));
  }

  ReturnKey sent(ConsultationId id, Answer move) {
    var key = begun(id);
    done(save(key, "p1", Map.of("move", move)));
    done(send(key, WalkIn.NOW));
    return key;
  }

  <T> T within(Supplier<T> work) {
    return done(whole.attempt(() -> Attempt.done(work.get())));
  }

  static <T> T done(Attempt<T> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<T>) attempt).value();
  }

  long rows(String table) {
    return sql.sql("SELECT count(*) FROM consultations." + table).query(Long.class).single();
  }

  UUID id(ReturnKey key) {
    return responses.find(key).orElseThrow().slip().id().value();
  }

  @Override
  public void close() {
    database.close();
  }
}
