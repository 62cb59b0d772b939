package org.alongside.projects.storage;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.Mandate;
import org.alongside.projects.MandateEvent;
import org.alongside.projects.Mandates;
import org.alongside.projects.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mandates in PostgreSQL; every version, agreement and event is kept. */
@Repository
class PostgresMandates implements Mandates {

  private final JdbcClient sql;

  PostgresMandates(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public boolean write(
      ProjectId project, List<Mandate.Item> items, long seen, PersonId by, Instant now) {
    boolean next =
        sql.sql(
                    """
                    INSERT INTO projects.mandate (project, version, written_by, written_at)
                    SELECT :project, :seen + 1, :by, :at
                     WHERE :seen = (SELECT coalesce(max(version), 0) FROM projects.mandate
                                     WHERE project = :project)
                    ON CONFLICT DO NOTHING
                    """)
                .param("project", project.value())
                .param("seen", seen)
                .param("by", by.value())
                .param("at", Timestamp.from(now))
                .update()
            == 1;
    if (next) {
      for (int position = 0; position < items.size(); position++) {
        insert(project, seen + 1, position, items.get(position));
      }
    }
    return next;
  }

  private void insert(ProjectId project, long version, int position, Mandate.Item item) {
    var statement =
        sql.sql(
                """
                INSERT INTO projects.mandate_item (project, version, position, item, decision,
                    taker, minute, minuted_on, board_by)
                VALUES (:project, :version, :position, :item, :decision, :taker, :minute,
                    :minutedOn, :boardBy)
                """)
            .param("project", project.value())
            .param("version", version)
            .param("position", position)
            .param("item", item.id())
            .param("decision", item.decision())
            .param("taker", item.taker());
    switch (item.authority()) {
      case Mandate.Authority.Delegated delegated ->
          statement
              .param("minute", delegated.minute())
              .param("minutedOn", Date.valueOf(delegated.on()))
              .param("boardBy", null, Types.DATE)
              .update();
      case Mandate.Authority.BoardAnswers board ->
          statement
              .param("minute", null, Types.VARCHAR)
              .param("minutedOn", null, Types.DATE)
              .param("boardBy", Date.valueOf(board.by()))
              .update();
    }
  }

  @Override
  public void agree(ProjectId project, long version, PersonId person, Side side, Instant now) {
    sql.sql(
            """
            INSERT INTO projects.mandate_agreement (project, version, person, side, at)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .param(project.value())
        .param(version)
        .param(person.value())
        .param(side.name())
        .param(Timestamp.from(now))
        .update();
  }

  @Override
  public Map<PersonId, Side> agreedBy(ProjectId project, long version) {
    var agreed = new HashMap<PersonId, Side>();
    sql.sql(
            """
            SELECT person, side FROM projects.mandate_agreement WHERE project = ? AND version = ?
            """)
        .param(project.value())
        .param(version)
        .query(row -> {
          var person = new PersonId(row.getObject("person", UUID.class));
          agreed.put(person, Side.valueOf(row.getString("side")));
        });
    return agreed;
  }

  @Override
  public void settle(ProjectId project, long version, Side side, Instant now) {
    sql.sql(
            """
            INSERT INTO projects.mandate_settled (project, version, side, at)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .param(project.value())
        .param(version)
        .param(side.name())
        .param(Timestamp.from(now))
        .update();
  }

  @Override
  public void add(ProjectId project, MandateEvent event, PersonId by, Instant now) {
    sql.sql(
            """
            INSERT INTO projects.mandate_event (id, project, item, kind, happened_on, words,
                recorded_by, recorded_at)
            VALUES (:id, :project, :item, :kind, :on, :words, :by, :at)
            """)
        .param("id", event.id())
        .param("project", project.value())
        .param("item", event.item())
        .param("kind", event.kind().name())
        .param("on", Date.valueOf(event.on()))
        .param("words", event.words())
        .param("by", by.value())
        .param("at", Timestamp.from(now))
        .update();
  }
}
