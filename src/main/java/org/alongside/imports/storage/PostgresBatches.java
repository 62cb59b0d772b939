package org.alongside.imports.storage;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.ResponseId;
import org.alongside.imports.Batch;
import org.alongside.imports.BatchId;
import org.alongside.imports.Batches;
import org.alongside.imports.Line;
import org.alongside.imports.Matching;
import org.alongside.imports.Problem;
import org.alongside.imports.Target;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables on their way in: a row each, a row for each line, and what is wrong with which. */
@Repository
class PostgresBatches implements Batches {

  private static final int AT_A_TIME = 500;

  private final JdbcClient sql;
  private final JdbcTemplate many;

  PostgresBatches(JdbcClient sql, DataSource source) {
    this.sql = sql;
    this.many = new JdbcTemplate(source);
    this.many.setFetchSize(AT_A_TIME);
  }

  @Override
  public List<Batch> of(ConsultationId consultation) {
    return sql.sql(
            "SELECT * FROM imports.batch WHERE consultation = ? ORDER BY read_at DESC, id LIMIT 100")
        .param(consultation.value())
        .query(BatchRow::read)
        .list();
  }

  @Override
  public Optional<Batch> find(BatchId id) {
    return sql.sql("SELECT * FROM imports.batch WHERE id = ?")
        .param(id.value())
        .query(BatchRow::read)
        .optional();
  }

  @Override
  public Optional<Batch> claim(BatchId id) {
    return sql.sql("SELECT * FROM imports.batch WHERE id = ? FOR UPDATE")
        .param(id.value())
        .query(BatchRow::read)
        .optional();
  }

  @Override
  public void add(Batch batch) {
    sql.sql(
            """
            INSERT INTO imports.batch (id, consultation, header, lines, state, read_by, read_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(batch.id().value())
        .param(batch.consultation().value())
        .param(batch.header().toArray(String[]::new))
        .param(batch.lines())
        .param(batch.state().name())
        .param(batch.hands().read().by().value())
        .param(batch.hands().read().at().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void counted(BatchId id, int lines) {
    sql.sql("UPDATE imports.batch SET lines = ? WHERE id = ?").params(lines, id.value()).update();
  }

  @Override
  public void addLines(BatchId id, List<Line> lines) {
    many.batchUpdate(
        "INSERT INTO imports.line (batch, number, cells) VALUES (?, ?, ?)",
        lines,
        AT_A_TIME,
        (row, line) -> {
          row.setObject(1, id.value());
          row.setInt(2, line.number());
          row.setObject(3, line.cells().toArray(String[]::new));
        });
  }

  /** With a cursor, so it is read within a transaction. */
  @Override
  public void eachLine(BatchId id, Consumer<Line> taker) {
    many.query(
        "SELECT number, cells FROM imports.line WHERE batch = ? ORDER BY number",
        row -> {
          taker.accept(BatchRow.line(row));
        },
        id.value());
  }

  @Override
  public List<Line> firstLines(BatchId id, int most) {
    return sql.sql("SELECT number, cells FROM imports.line WHERE batch = ? ORDER BY number LIMIT ?")
        .params(id.value(), most)
        .query((row, _) -> BatchRow.line(row))
        .list();
  }

  @Override
  public void match(BatchId id, Matching matching) {
    sql.sql(
            """
            UPDATE imports.batch SET targets = ?, channel = ?, came_on = ?, between_many = ?
             WHERE id = ?
            """)
        .param(matching.targets().stream().map(Target::code).toArray(String[]::new))
        .param(matching.channel().name())
        .param(matching.day())
        .param(matching.between())
        .param(id.value())
        .update();
  }

  @Override
  public void move(BatchId id, Batch.State state) {
    sql.sql(
            """
            UPDATE imports.batch SET state = :state, version = version + 1,
                   done = CASE WHEN :state LIKE '%ING%' THEN 0 ELSE done END
             WHERE id = :id
            """)
        .param("state", state.name())
        .param("id", id.value())
        .update();
  }

  @Override
  public void found(BatchId id, Batch.Found found) {
    sql.sql("UPDATE imports.batch SET done = ?, good = ?, wrong = ?, same = ? WHERE id = ?")
        .params(found.done(), found.good(), found.wrong(), found.same(), id.value())
        .update();
  }

  @Override
  public void forgetProblems(BatchId id) {
    sql.sql("DELETE FROM imports.problem WHERE batch = ?").param(id.value()).update();
  }

  @Override
  public void addProblems(BatchId id, int from, List<Problem> problems) {
    many.batchUpdate(
        """
        INSERT INTO imports.problem (batch, number, line, "column", key, details)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        IntStream.range(0, problems.size()).boxed().toList(),
        AT_A_TIME,
        (row, place) -> {
          var problem = problems.get(place);
          row.setObject(1, id.value());
          row.setInt(2, from + place);
          row.setInt(3, problem.line());
          row.setObject(4, problem.column(), Types.INTEGER);
          row.setString(5, problem.reason().key());
          row.setObject(6, BatchRow.details(problem.reason()));
        });
  }

  @Override
  public List<Told> problems(BatchId id, int from, int most) {
    return sql.sql(
            "SELECT * FROM imports.problem WHERE batch = ? AND number >= ? ORDER BY number LIMIT ?")
        .params(id.value(), from, most)
        .query(BatchRow::told)
        .list();
  }

  @Override
  public void brought(BatchId id, List<Became> all) {
    many.batchUpdate(
        "INSERT INTO imports.brought (batch, line, response) VALUES (?, ?, ?)",
        all,
        AT_A_TIME,
        (row, one) -> {
          row.setObject(1, id.value());
          row.setInt(2, one.line());
          row.setObject(3, one.response().value());
        });
  }

  @Override
  public List<ResponseId> responses(BatchId id) {
    return sql.sql("SELECT response FROM imports.brought WHERE batch = ? ORDER BY line")
        .param(id.value())
        .query((row, _) -> new ResponseId(row.getObject("response", UUID.class)))
        .list();
  }

  @Override
  public void broughtBy(BatchId id, PersonId by, Instant at) {
    sql.sql("UPDATE imports.batch SET brought_by = ?, brought_at = ? WHERE id = ?")
        .params(by.value(), at.atOffset(ZoneOffset.UTC), id.value())
        .update();
  }

  @Override
  public void undoneBy(BatchId id, PersonId by, Instant at) {
    sql.sql("UPDATE imports.batch SET undone_by = ?, undone_at = ? WHERE id = ?")
        .params(by.value(), at.atOffset(ZoneOffset.UTC), id.value())
        .update();
  }

  @Override
  public void forgetLines(BatchId id) {
    sql.sql("DELETE FROM imports.line WHERE batch = ?").param(id.value()).update();
  }
}
