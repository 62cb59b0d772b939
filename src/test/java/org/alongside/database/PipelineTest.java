package org.alongside.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PipelineTest {

  private static final String INSERT = "INSERT INTO kept (number, words) VALUES (?, ?)";

  private final TestDatabase database = TestDatabase.fresh();
  private final Pipeline pipeline = new Pipeline(database.owner());
  private final JdbcClient questions = JdbcClient.create(new Pipeline.Questions(database.owner()));
  private final JdbcClient elsewhere =
      JdbcClient.create(new DelegatingDataSource(database.owner()));
  private final TransactionTemplate transaction =
      new TransactionTemplate(new DataSourceTransactionManager(database.owner()));

  @BeforeEach
  void empty() {
    elsewhere.sql("DROP TABLE IF EXISTS kept").update();
    elsewhere.sql("CREATE TABLE kept (number integer PRIMARY KEY, words text)").update();
  }

  @AfterAll
  void close() {
    database.close();
  }

  private static int count(JdbcClient client) {
    return client.sql("SELECT count(*)::int FROM kept").query(Integer.class).single();
  }

  /** What the server was last asked in the transaction that is open. */
  private String lastStatement(JdbcClient client) {
    return client
        .sql(
            """
            SELECT query FROM pg_stat_activity
            WHERE state = 'idle in transaction' AND datname = current_database()
            """)
        .query(String.class)
        .single();
  }

  @Test
  void outsideATransactionAWriteIsSentAtOnce() {
    pipeline.write(INSERT, 1, null);
    assertEquals(1, count(elsewhere));
  }

  @Test
  void aQuestionGoesWithTheWritesThatWaitAndSeesThem() {
    transaction.executeWithoutResult(status -> {
      pipeline.write(INSERT, 1, "one");
      assertEquals(
          Optional.of("one"),
          pipeline.ask(
              (row, number) -> row.getString(1), "SELECT words FROM kept WHERE number = ?", 1));
      assertEquals(
          Optional.empty(),
          pipeline.ask(
              (row, number) -> row.getString(1), "SELECT words FROM kept WHERE number = ?", 2));
    });
    assertEquals(1, count(elsewhere));
  }

  @Test
  void nothingIsSentBeforeItIsAskedForAndThenAllOfIt() {
    transaction.executeWithoutResult(status -> {
      questions.sql("SELECT 'first'").query(String.class).single();
      pipeline.write(INSERT, 1, "one");
      pipeline.write(INSERT, 2, "two");
      assertTrue(lastStatement(elsewhere).contains("SELECT 'first'"));
      assertEquals(2, count(questions));
    });
    assertEquals(2, count(elsewhere));
  }

  @Test
  void whatNobodyAskedForIsSentAtTheEnd() {
    transaction.executeWithoutResult(status -> pipeline.write(INSERT, 1, "one"));
    assertEquals(1, count(elsewhere));
  }

  @Test
  void whatIsRolledBackIsNeverSent() {
    transaction.executeWithoutResult(status -> {
      pipeline.write(INSERT, 1, "one");
      status.setRollbackOnly();
    });
    assertEquals(0, count(elsewhere));
  }

  @Test
  void whatAWriteAnswersIsPassedOverBeforeTheQuestionIsHeard() {
    transaction.executeWithoutResult(status -> {
      pipeline.write(INSERT, 1, "one");
      pipeline.write("SELECT 'not listened to'");
      pipeline.write(INSERT + " RETURNING words", 2, "not listened to either");
      assertEquals(
          Optional.of(2),
          pipeline.ask((row, number) -> row.getInt(1), "SELECT count(*)::int FROM kept"));
    });
  }

  @Test
  void aWriteThatFailsTakesTheWholeTransactionWithIt() {
    assertThrows(
        DuplicateKeyException.class,
        () ->
            transaction.executeWithoutResult(status -> {
              pipeline.write(INSERT, 1, "one");
              pipeline.write(INSERT, 1, "once more");
              pipeline.write(INSERT, 2, "two");
            }));
    assertEquals(0, count(elsewhere));
  }

  @Test
  void aFailureIsToldToWhoeverAsksNext() {
    assertThrows(
        DataIntegrityViolationException.class,
        () ->
            transaction.executeWithoutResult(status -> {
              pipeline.write(INSERT, null, "no number");
              count(questions);
            }));
  }

  @Test
  void manyAreSentInPartsAndInOrder() {
    transaction.executeWithoutResult(status -> {
      IntStream.range(0, 1234).forEach(each -> pipeline.write(INSERT, each, "number " + each));
      pipeline.write("UPDATE kept SET words = 'seen' WHERE number = ?", 1233);
    });
    assertEquals(1234, count(elsewhere));
    assertEquals(
        "seen",
        elsewhere.sql("SELECT words FROM kept WHERE number = 1233").query(String.class).single());
  }

  @Test
  void whatOthersWriteAtTheEndIsSentToo() {
    transaction.executeWithoutResult(status -> {
      pipeline.write(INSERT, 1, "one");
      TransactionSynchronizationManager.registerSynchronization(
          atTheEnd(() -> pipeline.write(INSERT, 2, "at the end")));
    });
    assertEquals(2, count(elsewhere));
  }

  @Test
  void whatFirstComesAtTheEndIsNotLostInSilence() {
    assertThrows(
        IllegalStateException.class,
        () ->
            transaction.executeWithoutResult(status ->
                TransactionSynchronizationManager.registerSynchronization(
                    atTheEnd(() -> pipeline.write(INSERT, 1, "too late")))));
  }

  @Test
  void theLastWritesAreCommittedInTheirOwnMessage() {
    var seen = new ArrayList<Integer>();
    transaction.executeWithoutResult(status -> {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void beforeCompletion() {
              seen.add(count(elsewhere));
            }
          });
      pipeline.write(INSERT, 1, "one");
    });
    assertEquals(List.of(1), seen);
  }

  @Test
  void whoeverActsLaterCanStillRefuseAll() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            transaction.executeWithoutResult(status -> {
              pipeline.write(INSERT, 1, "one");
              TransactionSynchronizationManager.registerSynchronization(
                  atTheEnd(() -> {
                    throw new IllegalArgumentException("no");
                  }));
            }));
    assertEquals(0, count(elsewhere));
  }

  @Test
  void aTransactionWithinAnotherHasItsOwn() {
    var apart = new TransactionTemplate(new DataSourceTransactionManager(database.owner()));
    apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    transaction.executeWithoutResult(status -> {
      pipeline.write(INSERT, 1, "outer");
      apart.executeWithoutResult(inner -> pipeline.write(INSERT, 2, "inner"));
      assertEquals(1, count(elsewhere));
      status.setRollbackOnly();
    });
    assertEquals(1, count(elsewhere));
  }

  private static TransactionSynchronization atTheEnd(Runnable act) {
    return new TransactionSynchronization() {
      @Override
      public void beforeCommit(boolean readOnly) {
        act.run();
      }
    };
  }
}
