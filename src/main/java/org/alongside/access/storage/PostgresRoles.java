package org.alongside.access.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.Roles;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roles that were given, in the table {@code access.role_given}. */
@Repository
class PostgresRoles implements Roles {

  private static final String HELD = "SELECT * FROM access.role_given WHERE taken_at IS NULL AND ";

  private final JdbcClient sql;

  PostgresRoles(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Set<Role> of(PersonId person) {
    return roles(sql.sql(HELD + "person = ? AND project IS NULL").param(person.value()));
  }

  @Override
  public Set<Role> of(PersonId person, UUID project) {
    return roles(sql.sql(HELD + "person = ? AND project = ?").param(person.value()).param(project));
  }

  @Override
  public Set<Role> of(PersonId person, Collection<UUID> projects) {
    return roles(
        sql.sql(HELD + "person = ? AND (project IS NULL OR project = ANY(?))")
            .param(person.value())
            .param(projects.toArray(UUID[]::new)));
  }

  @Override
  public Set<Role> anywhere(PersonId person) {
    return roles(sql.sql(HELD + "person = ? AND project IS NOT NULL").param(person.value()));
  }

  @Override
  public List<PersonId> holders(Role role, @Nullable UUID project) {
    return sql.sql(
            HELD + "role = :role AND project IS NOT DISTINCT FROM :project ORDER BY given_at, id")
        .param("role", role.name())
        .param("project", project, Types.OTHER)
        .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }

  @Override
  public List<RoleHeld> held(@Nullable UUID project) {
    return sql.sql(HELD + "project IS NOT DISTINCT FROM :project ORDER BY role, given_at, id")
        .param("project", project, Types.OTHER)
        .query(PostgresRoles::read)
        .list();
  }

  @Override
  public Optional<RoleHeld> find(UUID id) {
    return sql.sql(HELD + "id = ?").param(id).query(PostgresRoles::read).optional();
  }

  @Override
  public boolean give(RoleHeld role) {
    return sql.sql(
                """
                INSERT INTO access.role_given (id, person, role, project, given_at, given_by)
                VALUES (:id, :person, :role, :project, :givenAt, :givenBy)
                ON CONFLICT DO NOTHING
                """)
            .param("id", role.id())
            .param("person", role.person().value())
            .param("role", role.role().name())
            .param("project", role.project(), Types.OTHER)
            .param("givenAt", Timestamp.from(role.givenAt()))
            .param("givenBy", value(role.givenBy()), Types.OTHER)
            .update()
        == 1;
  }

  @Override
  public boolean take(UUID id, @Nullable PersonId by, Instant at) {
    return sql.sql(
                """
                UPDATE access.role_given SET taken_at = :at, taken_by = :by
                WHERE id = :id AND taken_at IS NULL
                """)
            .param("at", Timestamp.from(at))
            .param("by", value(by), Types.OTHER)
            .param("id", id)
            .update()
        == 1;
  }

  @Override
  public void oneAtATime(Role role) {
    sql.sql("SELECT pg_advisory_xact_lock(hashtext('access.role_given'), hashtext(?))")
        .param(role.name())
        .query(row -> {});
  }

  private static Set<Role> roles(JdbcClient.StatementSpec statement) {
    var roles = EnumSet.noneOf(Role.class);
    statement.query(row -> {
      roles.add(Role.valueOf(row.getString("role")));
    });
    return roles;
  }

  private static RoleHeld read(ResultSet row, int number) throws SQLException {
    var givenBy = row.getObject("given_by", UUID.class);
    return new RoleHeld(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        Role.valueOf(row.getString("role")),
        row.getObject("project", UUID.class),
        row.getTimestamp("given_at").toInstant(),
        givenBy == null ? null : new PersonId(givenBy));
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
