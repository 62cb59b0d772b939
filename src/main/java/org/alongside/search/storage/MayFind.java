package org.alongside.search.storage;

import java.util.Arrays;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Which entries a reader may see, as one condition of the query: what everybody may read, and what
 * their roles open to them. It says in SQL what {@code MayKnow} says of one project, and a test
 * compares the two.
 */
@Component
class MayFind {

  /** For {@code search.entry e LEFT JOIN projects.project p}. */
  static final String STRANGER = "(e.project IS NULL OR projects.open_to_all(p))";

  static final String MEMBER =
      """
      (e.project IS NULL OR projects.open_to_all(p)
        OR CASE WHEN p.published_at IS NULL OR p.state = 'WITHDRAWN'
             THEN :all_drafts OR p.id IN (SELECT project FROM mine WHERE role = ANY (:drafts))
             ELSE :all_named OR p.id IN (SELECT project FROM mine WHERE role = ANY (:named)) END)
      """;

  static final String MINE =
      """
      mine AS MATERIALIZED (
        SELECT project, role FROM access.role_given
         WHERE person = :me AND taken_at IS NULL AND project IS NOT NULL
        UNION ALL
        SELECT s.project, 'PARTNER_' || l.side FROM partnerships.place l
          JOIN partnerships.partnership s ON s.id = l.partnership
         WHERE l.person = :me AND l.until IS NULL AND l.presence <> 'WAITING'),
      """;

  private final Access access;

  MayFind(Access access) {
    this.access = access;
  }

  static String condition(Actor actor) {
    return actor.signedIn() ? MEMBER : STRANGER;
  }

  static String mine(Actor actor) {
    return actor.signedIn() ? MINE : "";
  }

  StatementSpec with(Actor actor, StatementSpec query) {
    var person = actor.person();
    return person == null
        ? query
        : query
            .param("me", person.value())
            .param("drafts", roles(Action.READ_DRAFT_PROJECT))
            .param("named", roles(Action.READ_NAMED_PROJECT))
            .param("all_drafts", everywhere(actor, Action.READ_DRAFT_PROJECT))
            .param("all_named", everywhere(actor, Action.READ_NAMED_PROJECT));
  }

  private String[] roles(Action action) {
    return Arrays.stream(Role.values())
        .filter(role -> access.opensTo(role, action))
        .map(Role::name)
        .toArray(String[]::new);
  }

  private boolean everywhere(Actor actor, Action action) {
    return actor.roles().stream().anyMatch(role -> access.opensTo(role, action));
  }
}
