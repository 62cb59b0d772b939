package org.alongside.mail.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Queues a letter and the job that carries it, in the transaction of what caused it. */
@Repository
class PostgresOutbox implements Outbox {

  private final JdbcClient jdbc;
  private final LetterRow rows;
  private final InstantSource clock;

  /** Asked late: jobs that send letters are made before the scheduler that runs them. */
  private final ObjectProvider<SchedulerClient> scheduler;

  PostgresOutbox(
      JdbcClient jdbc,
      LetterRow rows,
      InstantSource clock,
      ObjectProvider<SchedulerClient> scheduler) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
    this.scheduler = scheduler;
  }

  @Override
  public void send(Collection<Letter> letters) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException("A letter belongs to the act that it tells of");
    }
    var jobs = new ArrayList<TaskInstance<?>>();
    for (var letter : letters) {
      var id = UUID.randomUUID();
      if (queue(id, letter)) {
        jobs.add(MailJobs.CARRY.instance(id.toString()).build());
      }
    }
    if (!jobs.isEmpty()) {
      scheduler.getObject().scheduleBatch(jobs, clock.instant());
    }
  }

  private boolean queue(UUID id, Letter letter) {
    return jdbc.sql(
                """
                INSERT INTO mail.letter
                  (id, cause, recipient, person, address, language, content, not_after, queued_at)
                VALUES
                  (:id, :cause, :recipient, :person, :address, :language, CAST(:content AS jsonb),
                   :notAfter, :queuedAt)
                ON CONFLICT (cause, recipient) DO NOTHING
                """)
            .params(rows.write(id, letter, clock.instant()))
            .update()
        == 1;
  }
}
