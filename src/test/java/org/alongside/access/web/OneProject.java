package org.alongside.access.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.database.RunningAlongside;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.alongside.partnerships.web.RunningPartnership;
import org.alongside.people.PersonId;
import org.alongside.projects.Examples;
import org.alongside.projects.Levels;
import org.alongside.projects.Life;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real project with a partnership, its partners and co-chairs, a decision that is open, the draft
 * of another, and one of everything else that an address can name.
 */
final class OneProject {

  private final RunningPartnership partnership;
  private final UUID decision = UUID.randomUUID();
  private final UUID draft = UUID.randomUUID();
  private final Map<Role, PersonId> places = new EnumMap<>(Role.class);
  private final Things things;

  private OneProject(RunningAlongside alongside, RunningPartnership partnership) {
    this.partnership = partnership;
    this.things = new Things(alongside, partnership);
  }

  /** One that everyone can see. */
  static OneProject in(RunningAlongside alongside, String title) {
    var project = hidden(alongside, title);
    project.shownTo(alongside, Life.Visibility.EVERYONE);
    return project;
  }

  /** One that nobody else may know of yet. */
  static OneProject hidden(RunningAlongside alongside, String title) {
    var project = new OneProject(alongside, RunningPartnership.begun(alongside, title));
    project.take(title, Side.LIVED, Role.CO_CHAIR_LIVED, Role.PARTNER_LIVED);
    project.take(title, Side.LEARNT, Role.CO_CHAIR_LEARNT, Role.PARTNER_LEARNT);
    project.decision(alongside, project.draft, "DRAFT");
    project.decision(alongside, project.decision, "OPEN");
    project.things.add(project.decision, project.places.get(Role.PARTNER_LIVED));
    return project;
  }

  void shownTo(RunningAlongside alongside, Life.Visibility readers) {
    var now = alongside.clock().instant();
    alongside
        .bean(Levels.class)
        .state(
            new ProjectId(id()),
            Examples.allStages(),
            Examples.statement(Level.CO_PRODUCTION),
            partnership.coOrdinator().personOrThrow());
    var life = new Life(Life.State.PUBLISHED, readers, now, null, "");
    alongside.bean(Projects.class).save(new ProjectId(id()), life);
  }

  private void take(String title, Side side, Role chair, Role partner) {
    var first = partnership.joins(title + " chairs " + side, side);
    var second = partnership.joins(title + " partner " + side, side);
    partnership.choosesChair(List.of(first, second));
    places.put(chair, first.person());
    places.put(partner, second.person());
  }

  private void decision(RunningAlongside alongside, UUID decision, String phase) {
    alongside
        .bean(JdbcClient.class)
        .sql(
            """
            INSERT INTO decisions.decision (id, partnership, project, phase, attempt, version,
              question, background, options, method, opens, closes, minutes, drafted_by,
              drafted_at, announced_at)
            VALUES (?, ?, ?, ?, 1, 1, 'Which room?', '', '{}', 'no-objections', now(),
              now() + interval '5 days', 3, ?, now(),
              CASE WHEN ? = 'OPEN' THEN now() END)
            """)
        .params(
            decision,
            partnership.partnership().id().value(),
            id(),
            phase,
            partnership.coOrdinator().personOrThrow().value(),
            phase)
        .update();
  }

  UUID id() {
    return partnership.projectId();
  }

  String slug() {
    return partnership.slug();
  }

  /** The draft of a decision. */
  String draft() {
    return draft.toString();
  }

  /** Who holds a place of this kind. */
  Map<Role, PersonId> places() {
    return places;
  }

  /** Everything that an address below it can name, as it stands in the database. */
  List<String> asItIs() {
    return things.asTheyAre();
  }

  /** What stands in an address in place of a variable. */
  String value(String variable) {
    return switch (variable) {
      case "project", "partnership" -> partnership.slug();
      case "decision" -> decision.toString();
      default -> things.value(variable);
    };
  }
}
