package org.alongside.evaluation.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.evaluation.OutsideEvent;
import org.alongside.evaluation.OutsideEvents;
import org.alongside.evaluation.OutsideKind;
import org.alongside.people.Downloadable;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened outside, in the table {@code evaluation.outside_event}. */
@Repository
class PostgresOutsideEvents implements OutsideEvents, Downloadable {

  private final JdbcClient sql;

  PostgresOutsideEvents(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(UUID project, OutsideEvent event, PersonId recordedBy, Instant now) {
    var concerns = event.about().concerns();
    sql.sql(
            """
            INSERT INTO evaluation.outside_event (id, project, kind, happened_on, what, source,
              by_whom, listed, concerns, lived, learnt, recorded_by, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(event.id())
        .param(project)
        .param(event.kind().name())
        .param(event.happenedOn())
        .param(event.told().what())
        .param(event.told().source())
        .param(event.told().by().name())
        .param(event.about().listed())
        .param(concerns == null ? null : concerns.value())
        .param(event.about().lived())
        .param(event.about().learnt())
        .param(recordedBy.value())
        .param(now.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<OutsideEvent> of(UUID project) {
    return sql.sql(
            """
            SELECT * FROM evaluation.outside_event
            WHERE project = ? ORDER BY happened_on DESC, id
            """)
        .param(project)
        .query(PostgresOutsideEvents::read)
        .list();
  }

  private static OutsideEvent read(ResultSet row, int number) throws SQLException {
    return new OutsideEvent(
        row.getObject("id", UUID.class),
        OutsideKind.valueOf(row.getString("kind")),
        row.getObject("happened_on", LocalDate.class),
        new OutsideEvent.Told(
            row.getString("what"),
            row.getString("source"),
            OutsideEvent.ByWhom.valueOf(row.getString("by_whom"))),
        about(row));
  }

  private static OutsideEvent.About about(ResultSet row) throws SQLException {
    @Nullable UUID concerns = row.getObject("concerns", UUID.class);
    return new OutsideEvent.About(
        row.getObject("listed", UUID.class),
        Optional.ofNullable(concerns).map(PersonId::new).orElse(null),
        row.getObject("lived", Integer.class),
        row.getObject("learnt", Integer.class));
  }

  @Override
  public String part() {
    return "evaluation: what happened outside";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql(
            """
            SELECT what, source, happened_on FROM evaluation.outside_event
            WHERE recorded_by = ? ORDER BY recorded_at
            """)
        .param(person.value())
        .query((row, number) ->
            Map.of(
                "what", row.getString(1),
                "source", row.getString(2),
                "happenedOn", row.getObject(3, LocalDate.class)))
        .list()
        .stream()
        .map(found -> found);
  }
}
