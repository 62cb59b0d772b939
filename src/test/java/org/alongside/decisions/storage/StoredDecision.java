package org.alongside.decisions.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.alongside.access.Actor;
import org.alongside.counting.Threshold;
import org.alongside.database.Pipeline;
import org.alongside.database.TestDatabase;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.decisions.AgreeToAmend;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.Answer;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionFact;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Given;
import org.alongside.decisions.Method;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.OpenWhenDue;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Response;
import org.alongside.decisions.StartDraft;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.decisions.WaiveNotice;
import org.alongside.facts.History;
import org.alongside.facts.ReadableBy;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipId;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership in a fresh database, and a decision in it made by the verbs the pages use. */
final class StoredDecision implements AutoCloseable {

  static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  static final Instant OPENS = Instant.parse("2027-03-08T10:00:00Z");
  static final Instant CLOSES = Instant.parse("2027-03-15T10:00:00Z");
  static final Instant MEANWHILE = Instant.parse("2027-03-10T10:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();
  final JdbcClient sql = database.jdbc();
  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
  private final TransactionTemplate transaction;
  private final UUID project = UUID.randomUUID();
  final PartnershipId partnership = new PartnershipId(UUID.randomUUID());
  final Map<Side, List<PersonId>> people = new EnumMap<>(Side.class);

  StoredDecision(int lived, int learnt) {
    var manager = new JdbcTransactionManager(database.application());
    transaction = new TransactionTemplate(manager);
    beans.registerBean(DataSource.class, database::application);
    beans.registerBean(PlatformTransactionManager.class, () -> manager);
    beans.registerBean(JdbcClient.class, () -> sql);
    beans.registerBean(Pipeline.class, database::pipeline);
    beans.registerBean(TransactionTemplate.class, () -> transaction);
    beans.registerBean(WholeOrNotAtAll.class, () -> new WholeOrNotAtAll(transaction));
    var scanner = new ClassPathBeanDefinitionScanner(beans);
    scanner.getBeanDefinitionDefaults().setLazyInit(true);
    for (var capability : List.of("facts", "people", "partnerships", "record", "decisions")) {
      scanner.scan("org.alongside." + capability + ".storage");
    }
    // Only what a test asks for is made: the rest would need the whole application.
    for (var name : beans.getBeanDefinitionNames()) {
      beans.getBeanDefinition(name).setLazyInit(true);
    }
    beans.addBeanFactoryPostProcessor(factory -> {
      for (var name : factory.getBeanDefinitionNames()) {
        factory.getBeanDefinition(name).setLazyInit(true);
      }
    });
    beans.refresh();
    found(lived, learnt);
  }

  private void found(int lived, int learnt) {
    sql.sql(
            """
            INSERT INTO projects.project (id, slug, title, purpose, why_now, already_heard,
              can_change, is_fixed, fixed_because, time_there, money_there, rules_out,
              contact_name, contact_role, contact_email, contact_phone, area, organisations,
              state, visibility, published_at, closing_words, word)
            VALUES (?, 'pathway', 'Pathway', '', '', '', '', '', '', '', '', '', '', '', '', '',
              '', '{}', 'PUBLISHED', 'EVERYONE', now(), '', 'CO_PRODUCTION')
            """)
        .param(project)
        .update();
    sql.sql("INSERT INTO partnerships.partnership (id, project, slug) VALUES (?, ?, 'pathway')")
        .params(partnership.value(), project)
        .update();
    for (var side : Side.values()) {
      people.put(side, new ArrayList<>());
      for (int i = 0; i < (side == Side.LIVED ? lived : learnt); i++) {
        joins(side);
      }
    }
  }

  /** The first on each side chairs. */
  PersonId joins(Side side) {
    var person = PersonId.random();
    sql.sql(
            """
            INSERT INTO people.person (id, name, preferred, experience, shown, joined_at)
            VALUES (?, 'Somebody', 'SUPPORTER', 'RATHER_NOT_SAY', 'NOBODY', now())
            """)
        .param(person.value())
        .update();
    sql.sql(
            """
            INSERT INTO partnerships.place (id, partnership, person, side, voting, co_chair,
              presence, since)
            VALUES (?, ?, ?, ?, true, ?, 'HERE', '2027-01-01T00:00:00Z')
            """)
        .params(UUID.randomUUID(), partnership.value(), person.value(), side.name())
        .param(of(side).isEmpty())
        .update();
    of(side).add(person);
    return person;
  }

  void changesSide(PersonId person, Side to) {
    sql.sql("UPDATE partnerships.place SET side = ? WHERE person = ?")
        .params(to.name(), person.value())
        .update();
  }

  /** Moves as people do: without the chair, and perhaps chosen by the other side afterwards. */
  void chairs(PersonId person, Side side) {
    sql.sql("UPDATE partnerships.place SET co_chair = false WHERE side = ? OR person = ?")
        .params(side.name(), person.value())
        .update();
    sql.sql("UPDATE partnerships.place SET side = ?, co_chair = true WHERE person = ?")
        .params(side.name(), person.value())
        .update();
  }

  void pauses(PersonId person) {
    sql.sql("UPDATE partnerships.place SET presence = 'PAUSED' WHERE person = ?")
        .param(person.value())
        .update();
  }

  void leaves(PersonId person) {
    sql.sql("UPDATE partnerships.place SET until = '2027-02-01T00:00:00Z' WHERE person = ?")
        .param(person.value())
        .update();
  }

  /** Lets the database refuse to close this one, as any trouble would. */
  void cantBeClosed(DecisionId id) {
    JdbcClient.create(database.owner())
        .sql(
            "ALTER TABLE decisions.decision ADD CONSTRAINT trouble CHECK (phase <> 'CLOSED' OR id <> '"
                + id
                + "')")
        .update();
  }

  List<PersonId> of(Side side) {
    return people.getOrDefault(side, List.of());
  }

  PersonId chair(Side side) {
    return of(side).getFirst();
  }

  <V> V verb(Class<V> verb) {
    return beans.getBean(verb);
  }

  <T> T within(Supplier<T> work) {
    return transaction.execute(_ -> work.get());
  }

  /** In another transaction beside the one that is open, which is waited for a moment only. */
  <T> T elsewhere(Supplier<T> work) {
    var apart = new TransactionTemplate(verb(PlatformTransactionManager.class));
    apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    return apart.execute(_ -> {
      sql.sql("SET LOCAL lock_timeout = '300ms'").update();
      return work.get();
    });
  }

  Decisions decisions() {
    return verb(Decisions.class);
  }

  Decision now(DecisionId id) {
    return decisions().find(id).orElseThrow();
  }

  OpenDecision open(DecisionId id) {
    return (OpenDecision) now(id);
  }

  /** What the last fact of this kind tells of a decision. */
  Map<String, String> told(DecisionId id, DecisionFact kind) {
    return verb(History.class).about(id.value(), ReadableBy.all(), null, 100).stream()
        .filter(fact -> fact.kind().equals(kind.code()))
        .findFirst()
        .orElseThrow()
        .details();
  }

  static Terms terms(Method method) {
    var proposal = new Proposal("Shall we open on Saturdays?", "Many asked for it.", List.of());
    return done(Terms.of(proposal, method, new Timetable(OPENS, CLOSES, null), 5));
  }

  static Method majority() {
    return new Method.BothGroupsAgree(Threshold.MORE_THAN_HALF);
  }

  DecisionId announced(Method method) {
    return announced(terms(method));
  }

  DecisionId announced(Terms terms) {
    var id = drafted(terms);
    agreedToOpen(id, NOW);
    return id;
  }

  DecisionId drafted(Terms terms) {
    var by = of(Side.LIVED).getLast();
    return done(within(() -> verb(StartDraft.class).start(partnership, by, terms, NOW))).id();
  }

  void agreedToOpen(DecisionId id, Instant at) {
    for (var side : Side.values()) {
      agreedToOpen(id, side, at);
    }
  }

  void agreedToOpen(DecisionId id, Side side, Instant at) {
    int version = now(id).dossier().version();
    done(within(() -> verb(AgreeToOpen.class).agree(id, version, chair(side), at)));
  }

  void everyoneWaives(DecisionId id) {
    people.values().stream()
        .flatMap(List::stream)
        .forEach(one -> done(waives(id, announcedAt(id), one)));
  }

  Instant announcedAt(DecisionId id) {
    return ((AnnouncedDecision) now(id)).announcedAt();
  }

  Attempt<AnnouncedDecision> waives(DecisionId id, Instant seen, PersonId who) {
    return within(() -> verb(WaiveNotice.class).waive(id, seen, Actor.of(who), NOW));
  }

  DecisionId opened(Method method) {
    var id = announced(method);
    done(opens(id, OPENS));
    return id;
  }

  Attempt<Decision> opens(DecisionId id, Instant at) {
    return within(() -> verb(OpenWhenDue.class).open(id, at));
  }

  Attempt<Response> answers(DecisionId id, PersonId person, Answer answer, Instant at) {
    return answers(id, person, answer, answer.needsWords() ? "Because it is too far." : null, at);
  }

  Attempt<Response> answers(
      DecisionId id, PersonId person, Answer answer, @Nullable String words, Instant at) {
    return answers(id, decisions().rounds(id).size(), person, answer, words, at);
  }

  /** To the text of one round, as it lies before them. */
  Attempt<Response> answers(
      DecisionId id,
      int round,
      PersonId person,
      Answer answer,
      @Nullable String words,
      Instant at) {
    var given = Given.onScreen(round, answer, words);
    return within(() -> verb(CastResponse.class).cast(id, person, given, at));
  }

  /** To the change that waits; to none at all when none does. */
  Attempt<OpenDecision> agreesToAmend(DecisionId id, PersonId by) {
    var waiting = open(id).pending();
    return agreesToAmend(id, waiting == null ? UUID.randomUUID() : waiting.id(), by);
  }

  Attempt<OpenDecision> agreesToAmend(DecisionId id, UUID seen, PersonId by) {
    return within(() -> verb(AgreeToAmend.class).agree(id, seen, by, MEANWHILE));
  }

  void allAnswer(DecisionId id, Answer answer, Instant at) {
    people.values().stream()
        .flatMap(List::stream)
        .forEach(one -> done(answers(id, one, answer, at)));
  }

  void allAnswer(DecisionId id, Answer answer, Instant at, PersonId but) {
    people.values().stream()
        .flatMap(List::stream)
        .filter(one -> !one.equals(but))
        .forEach(one -> done(answers(id, one, answer, at)));
  }

  Attempt<ClosedDecision> closes(DecisionId id, Instant at) {
    return within(() -> verb(CloseDecision.class).close(id, at));
  }

  static <T> T done(Attempt<T> attempt) {
    if (attempt instanceof Attempt.Done<T> done) {
      return done.value();
    }
    throw new AssertionError(attempt.toString());
  }

  static List<Object> reasons(Attempt<?> attempt) {
    return attempt instanceof Attempt.Refused<?>(var reasons) ? List.copyOf(reasons) : List.of();
  }

  @Override
  public void close() {
    beans.close();
    database.close();
  }
}
