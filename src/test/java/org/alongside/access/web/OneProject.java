package org.alongside.access.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.database.RunningAlongside;
import org.alongside.participation.Side;
import org.alongside.partnerships.web.RunningPartnership;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real project that nobody else may see yet, with a partnership, its partners and co-chairs, and
 * the draft of a decision.
 */
final class OneProject {

  private static final String THING = "00000000-0000-4000-8000-000000000001";

  private final RunningPartnership partnership;
  private final UUID decision = UUID.randomUUID();
  private final Map<Role, PersonId> places = new EnumMap<>(Role.class);

  private OneProject(RunningPartnership partnership) {
    this.partnership = partnership;
  }

  static OneProject in(RunningAlongside alongside, String title) {
    var project = new OneProject(RunningPartnership.begun(alongside, title));
    project.take(title, Side.LIVED, Role.CO_CHAIR_LIVED, Role.PARTNER_LIVED);
    project.take(title, Side.LEARNT, Role.CO_CHAIR_LEARNT, Role.PARTNER_LEARNT);
    project.draft(alongside.bean(JdbcClient.class));
    return project;
  }

  private void take(String title, Side side, Role chair, Role partner) {
    var first = partnership.joins(title + " chairs " + side, side);
    var second = partnership.joins(title + " partner " + side, side);
    partnership.choosesChair(List.of(first, second));
    places.put(chair, first.person());
    places.put(partner, second.person());
  }

  private void draft(JdbcClient sql) {
    sql.sql(
            """
            INSERT INTO decisions.decision (id, partnership, project, phase, attempt, version,
              question, background, options, method, opens, closes, minutes, drafted_by,
              drafted_at)
            VALUES (?, ?, ?, 'DRAFT', 1, 1, 'Which room?', '', '{}', 'no-objections', now(),
              now() + interval '5 days', 3, ?, now())
            """)
        .params(
            decision,
            partnership.partnership().id().value(),
            id(),
            partnership.coOrdinator().personOrThrow().value())
        .update();
  }

  UUID id() {
    return partnership.projectId();
  }

  String decision() {
    return decision.toString();
  }

  /** Who holds a place of this kind. */
  Map<Role, PersonId> places() {
    return places;
  }

  /** What stands in an address in place of a variable. */
  String value(String variable) {
    return switch (variable) {
      case "project", "partnership" -> partnership.slug();
      case "decision" -> decision();
      case "version" -> "1";
      default -> THING;
    };
  }
}
