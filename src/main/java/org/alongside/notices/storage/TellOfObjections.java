package org.alongside.notices.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.OpenDecision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of an objection at once, and of those that follow within some hours together, when these
 * are over: whoever objects again and again fills nobody's letterbox. The page shows each of them
 * from the beginning.
 */
@Component
class TellOfObjections {

  static final Duration APART = Duration.ofHours(3);

  private final Decisions decisions;
  private final TellPeople people;
  private final JdbcClient sql;
  private final ObjectProvider<SchedulerClient> scheduler;

  TellOfObjections(
      Decisions decisions,
      TellPeople people,
      JdbcClient sql,
      ObjectProvider<SchedulerClient> scheduler) {
    this.decisions = decisions;
    this.people = people;
    this.sql = sql;
    this.scheduler = scheduler;
  }

  @Transactional
  public void tell(Telling telling, Instant now) {
    if (!standsOpen(new DecisionId(telling.subject()))) {
      return;
    }
    var tooEarly = toldBefore(telling, now);
    if (tooEarly.isEmpty()) {
      people.tell(telling, now);
    } else {
      var due = tooEarly.get().plus(APART);
      var later = NoticeJobs.TELL.instance(telling.together(due).written()).build();
      scheduler.getObject().scheduleIfNotExists(later, due);
    }
  }

  private boolean standsOpen(DecisionId id) {
    return decisions.find(id).orElse(null) instanceof OpenDecision open
        && !open.openObjections().isEmpty();
  }

  /** When it was told last, if that is not long ago; otherwise it is told now. */
  private Optional<Instant> toldBefore(Telling telling, Instant now) {
    boolean first =
        sql.sql(
                    """
                    INSERT INTO notices.objections_told (decision, at) VALUES (:decision, :now)
                    ON CONFLICT (decision) DO UPDATE SET at = :now
                    WHERE objections_told.at <= :before
                    """)
                .param("decision", telling.subject())
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(APART)))
                .update()
            == 1;
    return first
        ? Optional.empty()
        : sql.sql("SELECT at FROM notices.objections_told WHERE decision = ?")
            .param(telling.subject())
            .query((row, _) -> row.getTimestamp("at").toInstant())
            .optional();
  }
}
