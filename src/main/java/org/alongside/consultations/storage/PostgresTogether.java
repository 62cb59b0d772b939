package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.consultations.Age;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.Together;
import org.alongside.consultations.Writer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For whom responses speak, and who prepares them: a row each. */
@Repository
class PostgresTogether implements Together {

  private final JdbcClient sql;

  PostgresTogether(JdbcClient sql) {
    this.sql = sql;
  }

  static Writer writer(ResultSet row, int number) throws SQLException {
    return new Writer(row.getObject("id", UUID.class), row.getString("name"));
  }

  static Behalf behalf(ResultSet row, int number) throws SQLException {
    String age = row.getString("age");
    return new Behalf(
        Behalf.Whom.valueOf(row.getString("whom")),
        row.getString("name"),
        row.getBoolean("agreed"),
        age == null ? null : Age.valueOf(age),
        row.getBoolean("guardian"));
  }

  @Override
  public void say(ResponseId id, Behalf behalf, Instant now) {
    var age = behalf.age();
    sql.sql(
            """
            INSERT INTO consultations.behalf (response, whom, name, agreed, age, guardian, said_at)
            VALUES (:id, :whom, :name, :agreed, :age, :guardian, :now)
            ON CONFLICT (response) DO UPDATE
              SET whom = excluded.whom, name = excluded.name, agreed = excluded.agreed,
                  age = excluded.age, guardian = excluded.guardian, said_at = excluded.said_at
            """)
        .param("id", id.value())
        .param("whom", behalf.whom().name())
        .param("name", behalf.name())
        .param("agreed", behalf.agreed())
        .param("age", age == null ? null : age.name(), Types.VARCHAR)
        .param("guardian", behalf.guardian())
        .param("now", Cells.at(now))
        .update();
    if (behalf.whom() != Behalf.Whom.ORGANISATION) {
      alone(id);
    }
  }

  /** Whoever is left goes on with the key they have. */
  private void alone(ResponseId id) {
    sql.sql(
            """
            WITH gone AS (
              DELETE FROM consultations.writer WHERE response = :id RETURNING key_hash)
            UPDATE consultations.response SET key_hash = gone.key_hash FROM gone WHERE id = :id
            """)
        .param("id", id.value())
        .update();
  }

  @Override
  public String sentBy(ResponseId id) {
    return sql.sql("SELECT sent_by FROM consultations.behalf WHERE response = ?")
        .param(id.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  @Override
  public List<Writer> writers(ResponseId id) {
    return sql.sql(
            "SELECT id, name FROM consultations.writer WHERE response = ? ORDER BY joined_at, id")
        .param(id.value())
        .query(PostgresTogether::writer)
        .list();
  }

  /** What they wrote alone is theirs from now on. */
  @Override
  public void first(ResponseId id, Writer writer, Instant now) {
    sql.sql(
            """
            WITH theirs AS (
              UPDATE consultations.page SET saved_by = :writer WHERE response = :id)
            INSERT INTO consultations.writer (id, response, key_hash, name, joined_at)
            SELECT :writer, id, key_hash, :name, :now FROM consultations.response WHERE id = :id
            """)
        .param("id", id.value())
        .param("writer", writer.id())
        .param("name", writer.name())
        .param("now", Cells.at(now))
        .update();
  }

  @Override
  public boolean add(ResponseId id, Writer writer, ReturnKey key, Instant now) {
    return sql.sql(
                """
                INSERT INTO consultations.writer (id, response, key_hash, name, joined_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT (key_hash) DO NOTHING
                """)
            .params(writer.id(), id.value(), key.hash(), writer.name(), Cells.at(now))
            .update()
        == 1;
  }

  /** The first key is put out of use by one that nobody was told. */
  @Override
  public void leave(ResponseId id, Writer writer) {
    sql.sql(
            """
            WITH gone AS (DELETE FROM consultations.writer WHERE id = :writer RETURNING key_hash)
            UPDATE consultations.response r SET key_hash = :nobodys
              FROM gone WHERE r.id = :id AND r.key_hash = gone.key_hash
            """)
        .param("writer", writer.id())
        .param("id", id.value())
        .param("nobodys", ReturnKey.random().hash())
        .update();
  }
}
