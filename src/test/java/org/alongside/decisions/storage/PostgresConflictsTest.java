package org.alongside.decisions.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Conflicts;
import org.alongside.access.Conflicts.Conflict;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.Roles;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who stands against somebody whom they would speak for. */
class PostgresConflictsTest {

  private static RunningAlongside running;

  private final UUID project = UUID.randomUUID();
  private final UUID partnership = UUID.randomUUID();
  private final PersonId partner = somebody("Ann " + project);
  private final PersonId supporter = somebody("Joe " + project);

  @BeforeAll
  static void start() {
    running = RunningAlongside.start();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static PersonId somebody(String name) {
    return SignedInAs.somebody(running, name);
  }

  private Set<Conflict> conflicts() {
    return running.bean(Conflicts.class).between(supporter, partner);
  }

  private void takes(PersonId person, Side side) {
    var sql = running.database().jdbc();
    sql.sql(
            """
            INSERT INTO partnerships.partnership (id, project, slug) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """)
        .params(partnership, project, "p-" + project)
        .update();
    sql.sql(
            """
            INSERT INTO partnerships.place (id, partnership, person, side, voting, co_chair,
              presence, since)
            VALUES (?, ?, ?, ?, true, false, 'HERE', '2027-01-01T00:00:00Z')
            """)
        .params(UUID.randomUUID(), partnership, person.value(), side.name())
        .update();
  }

  private void given(Role role) {
    var held =
        new RoleHeld(
            UUID.randomUUID(),
            supporter,
            role,
            role == Role.PROJECT_LEAD || role == Role.NAMED_READER ? project : null,
            Instant.EPOCH,
            null);
    assertThat(running.bean(Roles.class).give(held)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void partnerOfTheOtherSideStandsAgainstThemAndOneOfTheSameSideDoesNot(Side side) {
    takes(partner, side);
    assertThat(conflicts()).isEmpty();
    takes(supporter, side);
    assertThat(conflicts()).isEmpty();
    running
        .database()
        .jdbc()
        .sql("UPDATE partnerships.place SET side = ? WHERE person = ?")
        .params(side.other().name(), supporter.value())
        .update();
    assertThat(conflicts()).containsExactly(Conflict.ON_THE_OTHER_SIDE);
  }

  @ParameterizedTest
  @EnumSource(names = {"PROJECT_LEAD", "CO_ORDINATOR", "BOARD_READER", "ADMINISTRATOR"})
  void staffStandAgainstAPartnerOfTheirProject(Role role) {
    given(role);
    assertThat(conflicts()).as("of somebody who is no partner").isEmpty();
    takes(partner, Side.LIVED);
    assertThat(conflicts()).containsExactly(Conflict.STAFF_HERE);
  }

  @ParameterizedTest
  @EnumSource
  void whoeverGaveAPlaceBackStandsAgainstTheOtherSideWhileTheirDecisionIsOpen(Side side) {
    takes(partner, side);
    takes(supporter, side.other());
    var decision = open();
    asked(decision, partner, side);
    asked(decision, supporter, side.other());
    leaves(supporter);
    assertThat(conflicts()).containsExactly(Conflict.ON_THE_OTHER_SIDE);
    leaves(partner);
    assertThat(conflicts())
        .as("of somebody who is still asked, though they have left")
        .containsExactly(Conflict.ON_THE_OTHER_SIDE);
    closed(decision);
    assertThat(conflicts()).isEmpty();
  }

  @Test
  void staffStandAgainstSomebodyWhoIsStillAsked() {
    takes(partner, Side.LIVED);
    asked(open(), partner, Side.LIVED);
    leaves(partner);
    given(Role.PROJECT_LEAD);
    assertThat(conflicts()).containsExactly(Conflict.STAFF_HERE);
  }

  private UUID open() {
    var decision = UUID.randomUUID();
    var sql = running.database().jdbc();
    sql.sql(
            """
            INSERT INTO decisions.decision (id, partnership, project, phase, attempt, version,
              question, background, options, method, opens, closes, minutes, announced_at,
              drafted_by, drafted_at)
            VALUES (?, ?, ?, 'OPEN', 1, 1, 'Which room?', '', '{}', 'no-objections', now(),
              now() + interval '9 days', 5, now(), ?, now())
            """)
        .params(decision, partnership, project, partner.value())
        .update();
    return decision;
  }

  private void asked(UUID decision, PersonId person, Side side) {
    running
        .database()
        .jdbc()
        .sql("INSERT INTO decisions.asked VALUES (?, ?, 1, ?, ?, ?)")
        .params(UUID.randomUUID(), decision, person.value(), UUID.randomUUID(), side.name())
        .update();
  }

  private void closed(UUID decision) {
    running
        .database()
        .jdbc()
        .sql(
            """
            UPDATE decisions.decision SET phase = 'CLOSED', result = 'AGREED', closed_at = now()
            WHERE id = ?
            """)
        .param(decision)
        .update();
  }

  private void leaves(PersonId person) {
    running
        .database()
        .jdbc()
        .sql("UPDATE partnerships.place SET until = since WHERE person = ?")
        .param(person.value())
        .update();
  }

  @Test
  void whoMayOnlyReadAProjectStandsAgainstNobody() {
    takes(partner, Side.LIVED);
    given(Role.NAMED_READER);
    assertThat(conflicts()).isEmpty();
  }

  @Test
  void somebodyWithoutPlaceOrRoleStandsAgainstNobody() {
    takes(partner, Side.LIVED);
    assertThat(conflicts()).isEmpty();
  }
}
