package org.alongside.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes that nobody waits for, sent to the database in one message: before the next question of
 * their transaction, or at its end. To go there and back costs more than most writes.
 */
public final class Pipeline {

  private final JdbcTemplate direct;

  public Pipeline(DataSource source) {
    this.direct = new JdbcTemplate(source);
  }

  /** Reads the rows that a question is answered with. */
  private interface Heard {
    void read(ResultSet rows) throws SQLException;
  }

  /** A statement, and who reads the rows that it is answered with. */
  record Write(String sql, List<@Nullable Object> values, @Nullable Heard rows) {}

  /** Ends the transaction that the writes before it belong to. */
  static final Write COMMIT = new Write("COMMIT", List.of(), null);

  /** Sends it with the other writes of the transaction, or at once where there is none. */
  public void write(String sql, @Nullable Object... values) {
    send(new Write(sql, Arrays.asList(values), null));
  }

  /** Asks for at most one row, in one message with the writes that wait: it sees what they did. */
  public <T> Optional<T> ask(RowMapper<T> row, String sql, @Nullable Object... values) {
    var found = new ArrayList<T>(1);
    var all = new ArrayList<>(WaitingWrites.taken());
    all.add(
        new Write(
            sql,
            Arrays.asList(values),
            rows -> {
              if (rows.next()) {
                found.add(Objects.requireNonNull(row.mapRow(rows, 0)));
              }
            }));
    sendAll(all);
    return found.stream().findFirst();
  }

  private void send(Write write) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      WaitingWrites.ofTransaction(this).add(write);
    } else {
      sendAll(List.of(write));
    }
  }

  void sendAll(List<Write> writes) {
    var together = writes.stream().map(Write::sql).collect(Collectors.joining(";\n"));
    direct.execute(
        together,
        (PreparedStatement statement) -> {
          new ArgumentPreparedStatementSetter(values(writes)).setValues(statement);
          hear(statement, writes);
          return null;
        });
  }

  private static @Nullable Object[] values(List<Write> writes) {
    return writes.stream().flatMap(write -> write.values().stream()).toArray();
  }

  private static void hear(PreparedStatement statement, List<Write> writes) throws SQLException {
    boolean rows = statement.execute();
    for (var write : writes) {
      if (rows && write.rows() != null) {
        try (var answer = statement.getResultSet()) {
          write.rows().read(answer);
        }
      }
      rows = statement.getMoreResults();
    }
  }

  /** Asks questions after the writes that wait, so that they see them. */
  static final class Questions extends JdbcTemplate {

    Questions(DataSource source) {
      super(source);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
      WaitingWrites.sendNow();
      super.applyStatementSettings(statement);
    }
  }
}
