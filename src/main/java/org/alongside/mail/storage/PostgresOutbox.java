package org.alongside.mail.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.alongside.mail.About;
import org.alongside.mail.Addressee;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.mail.Pace;
import org.alongside.mail.Paces;
import org.jspecify.annotations.Nullable;
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
  private final Paces paces;
  private final InstantSource clock;

  /** Asked late: jobs that send letters are made before the scheduler that runs them. */
  private final ObjectProvider<SchedulerClient> scheduler;

  PostgresOutbox(
      JdbcClient jdbc,
      LetterRow rows,
      Paces paces,
      InstantSource clock,
      ObjectProvider<SchedulerClient> scheduler) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.paces = paces;
    this.clock = clock;
    this.scheduler = scheduler;
  }

  @Override
  public void send(Collection<Letter> letters) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException("A letter belongs to the act that it tells of");
    }
    letters.forEach(this::queue);
  }

  private void queue(Letter letter) {
    var now = clock.instant();
    var about = letter.about();
    if (about == null) {
      carry(letter, now, now);
      return;
    }
    var pace = pace(letter.to(), about);
    var due = pace.due(now);
    switch (pace) {
      case NEVER -> {}
      case AT_ONCE -> carry(stoppable(letter, about), now, due);
      case DAILY, WEEKLY -> hold(stoppable(letter, about), now, due);
    }
  }

  private Pace pace(Addressee to, About about) {
    var chosen = about.pace();
    return switch (to) {
      case Addressee.Somebody(var person) ->
          paces.chosen(person).getOrDefault(about.kind(), Pace.AT_ONCE);
      case Addressee.Address _ -> chosen == null ? Pace.AT_ONCE : chosen;
    };
  }

  /** With the page that stops letters like this one, where it does not say one already. */
  private Letter stoppable(Letter letter, About about) {
    return letter.content().leave() == null && letter.to() instanceof Addressee.Somebody(var person)
        ? letter.leaving(Paces.STOP + paces.key(person, about.kind()))
        : letter;
  }

  private void carry(Letter letter, Instant now, Instant due) {
    var id = UUID.randomUUID();
    if (add(rows.write(id, letter, now), "WAITING", null)) {
      scheduler
          .getObject()
          .scheduleIfNotExists(MailJobs.CARRY.instance(id.toString()).build(), due);
    }
  }

  private void hold(Letter letter, Instant now, Instant due) {
    var group = LetterRow.together(letter.to(), due);
    if (add(rows.write(UUID.randomUUID(), letter, now), "HELD", group)) {
      scheduler
          .getObject()
          .scheduleIfNotExists(MailJobs.GATHER.instance(group.toString()).build(), due);
    }
  }

  private boolean add(Map<String, @Nullable Object> row, String state, @Nullable UUID together) {
    return jdbc.sql(
                """
                INSERT INTO mail.letter (id, cause, recipient, person, address, language, content,
                  kind, thing, asks, state, together, not_after, queued_at)
                VALUES (:id, :cause, :recipient, :person, :address, :language,
                  CAST(:content AS jsonb), :kind, :thing, :asks, :state, :together, :notAfter,
                  :queuedAt)
                ON CONFLICT (cause, recipient) DO NOTHING
                """)
            .params(row)
            .param("state", state)
            .param("together", together)
            .update()
        == 1;
  }
}
