package org.alongside.decisions.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Objection;
import org.alongside.decisions.Objections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections and what the others find about them. */
@Repository
class PostgresObjections implements Objections {

  private final JdbcClient sql;

  PostgresObjections(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(DecisionId id, Objection objection, Instant at) {
    sql.sql(
            """
            INSERT INTO decisions.objection (id, decision, owner, round, words, said_by, state,
              raised_at)
            VALUES (?, ?, ?, ?, ?, ?, 'OPEN', ?)
            """)
        .params(objection.id(), id.value(), objection.owner(), objection.round())
        .params(objection.words().hash().hex(), objection.said().by().name())
        .param(Timestamp.from(at))
        .update();
  }

  @Override
  public void reword(UUID objection, Objection.Said said) {
    sql.sql("UPDATE decisions.objection SET words = ?, said_by = ? WHERE id = ?")
        .params(said.words().hash().hex(), said.by().name(), objection)
        .update();
  }

  @Override
  public void answered(Set<UUID> answered, int round) {
    sql.sql("UPDATE decisions.objection SET answered_in = ? WHERE id = ANY (?::uuid[])")
        .param(round)
        .param(Cells.texts(answered.stream().map(UUID::toString).toList()))
        .update();
  }

  @Override
  public void close(UUID objection, Objection.State closed, Instant at) {
    sql.sql("UPDATE decisions.objection SET state = ?, closed_at = ? WHERE id = ?")
        .params(ObjectionRow.name(closed), Timestamp.from(at), objection)
        .update();
  }

  @Override
  public void test(UUID objection, UUID asked, Objection.Test test) {
    sql.sql(
            """
            INSERT INTO decisions.finding (objection, asked, about_the_aim, explained, real_risk)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (objection, asked) DO UPDATE
              SET about_the_aim = excluded.about_the_aim, explained = excluded.explained,
                real_risk = excluded.real_risk
            """)
        .params(objection, asked, test.aboutTheAim(), test.explained(), test.realRisk())
        .update();
  }

  @Override
  public void wantClosed(UUID objection, UUID asked, boolean want) {
    sql.sql(
            """
            INSERT INTO decisions.finding (objection, asked, want_closed) VALUES (?, ?, ?)
            ON CONFLICT (objection, asked) DO UPDATE SET want_closed = excluded.want_closed
            """)
        .params(objection, asked, want)
        .update();
  }
}
