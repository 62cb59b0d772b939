package org.alongside.evaluation.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.alongside.database.TestDatabase;
import org.alongside.decisions.DecisionFact;
import org.alongside.evaluation.EvaluationFact;
import org.alongside.evaluation.WhatChanged.Change;
import org.alongside.facts.Audience;
import org.alongside.facts.FactKind;
import org.alongside.projects.ProjectFact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresWhatChangedTest {

  private static final Instant START = Instant.parse("2027-03-01T12:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();
  private final PostgresWhatChanged changed = new PostgresWhatChanged(database.jdbc());
  private int told;

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void tellsTheLatestFirstAndNoMoreThanAsked() {
    var open = project("open", "PUBLISHED", "EVERYONE");
    tell(open, ProjectFact.LEVEL_RAISED, "project", open, Audience.PUBLIC, Map.of());
    var decision = decided(open, "Do we meet in the evening?", "AGREED");
    tell(open, ProjectFact.BOARD_ACCEPTED, "mandate-item", UUID.randomUUID());
    assertThat(changed.latest(9))
        .extracting(Change::kind)
        .containsExactly("projects.board-accepted", "decisions.closed", "projects.level-raised");
    assertThat(changed.latest(2)).hasSize(2);
    assertThat(changed.latest(9).get(1))
        .isEqualTo(
            new Change(
                "decisions.closed",
                new Change.What("open", decision, "Do we meet in the evening?"),
                LocalDate.of(2027, 3, 2)));
  }

  @Test
  void ofWhatHappenedTwiceOnlyTheLastIsTold() {
    var open = project("twice", "ENDED", "EVERYONE");
    var decision = decided(open, "Which letter?", "AGREED");
    tell(open, DecisionFact.CLOSED, "decision", decision);
    assertThat(changed.latest(9)).hasSize(1);
    assertThat(changed.latest(9).getFirst().on()).isEqualTo(LocalDate.of(2027, 3, 2));
  }

  @Test
  void whatWasNotAgreedChangedNothing() {
    var open = project("open", "PUBLISHED", "EVERYONE");
    decided(open, "Shall we close on Fridays?", "NOT_AGREED");
    assertThat(changed.latest(9)).isEmpty();
  }

  @Test
  void whatNotEveryoneMayReadIsNotTold() {
    var named = project("named", "PUBLISHED", "NAMED_PEOPLE");
    tell(named, ProjectFact.LEVEL_RAISED, "project", named);
    decided(named, "For us alone?", "AGREED");
    var back = project("taken-back", "WITHDRAWN", "EVERYONE");
    tell(back, ProjectFact.LEVEL_LOWERED, "project", back);
    var open = project("partners", "PUBLISHED", "EVERYONE");
    tell(open, ProjectFact.ENDED, "project", open, Audience.PARTNERS, Map.of());
    assertThat(changed.latest(9)).isEmpty();
  }

  @Test
  void whatSomebodySaysChangedIsToldOnceItIsConfirmed() {
    var open = project("open", "PUBLISHED", "EVERYONE");
    var because = Map.of("what", "changed-because-of");
    var fact =
        tell(open, EvaluationFact.OUTSIDE_EVENT, "outside-event", open, Audience.PUBLIC, because);
    tell(
        open,
        EvaluationFact.OUTSIDE_EVENT,
        "outside-event",
        UUID.randomUUID(),
        Audience.PUBLIC,
        Map.of("what", "meeting-held"));
    assertThat(changed.latest(9)).isEmpty();
    tell(open, EvaluationFact.CONFIRMED, "fact", fact);
    assertThat(changed.latest(9))
        .extracting(Change::kind)
        .containsExactly("evaluation.outside-event");
  }

  private UUID project(String slug, String state, String visibility) {
    var id = UUID.randomUUID();
    database
        .jdbc()
        .sql(
            """
            INSERT INTO projects.project (id, slug, title, purpose, why_now, already_heard,
              can_change, is_fixed, fixed_because, time_there, money_there, rules_out,
              contact_name, contact_role, contact_email, contact_phone, area, organisations,
              state, visibility, published_at, closed_at, closing_words, word)
            VALUES (:id, :slug, 'Pathway', '', '', '', '', '', '', '', '', '', '', '', '', '', '',
              '{}', :state, :visibility, now(), CASE :state WHEN 'PUBLISHED' THEN NULL ELSE now() END,
              CASE :state WHEN 'PUBLISHED' THEN '' ELSE 'Done' END, 'CO_PRODUCTION')
            """)
        .param("id", id)
        .param("slug", slug)
        .param("state", state)
        .param("visibility", visibility)
        .update();
    return id;
  }

  private UUID decided(UUID project, String question, String result) {
    var partnership = UUID.randomUUID();
    var decision = UUID.randomUUID();
    database
        .jdbc()
        .sql("INSERT INTO partnerships.partnership (id, project, slug) VALUES (?, ?, ?)")
        .params(partnership, project, "p-" + told)
        .update();
    database
        .jdbc()
        .sql(
            """
            INSERT INTO decisions.decision (id, partnership, project, phase, attempt, version,
              question, background, options, method, opens, closes, minutes, announced_at,
              closed_at, result, drafted_by, drafted_at)
            VALUES (?, ?, ?, 'CLOSED', 1, 1, ?, '', '{}', 'no-objections', now(),
              now() + interval '9 days', 5, now(), now(), ?, ?, now())
            """)
        .params(decision, partnership, project, question, result, UUID.randomUUID())
        .update();
    tell(
        project,
        DecisionFact.CLOSED,
        "decision",
        decision,
        Audience.PUBLIC,
        Map.of("result", result));
    return decision;
  }

  private UUID tell(UUID project, FactKind kind, String subjectKind, UUID subject) {
    return tell(project, kind, subjectKind, subject, Audience.PUBLIC, Map.of());
  }

  private UUID tell(
      UUID project,
      FactKind kind,
      String subjectKind,
      UUID subject,
      Audience audience,
      Map<String, String> details) {
    var id = UUID.randomUUID();
    var at = START.atZone(ZoneOffset.UTC).plusDays(told++);
    var what = details.getOrDefault("what", "");
    database
        .jdbc()
        .sql(
            """
            INSERT INTO facts.fact (id, kind, channel, project, subject_kind, subject, happened_on,
              recorded_at, audience, details)
            VALUES (?, ?, 'WEB', ?, ?, ?, ?, ?, ?, jsonb_build_object('what', ?::text))
            """)
        .params(id, kind.code(), project, subjectKind, subject)
        .params(at.toLocalDate(), at.toOffsetDateTime(), audience.name(), what)
        .update();
    return id;
  }
}
