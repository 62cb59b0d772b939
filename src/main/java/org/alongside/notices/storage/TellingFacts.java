package org.alongside.notices.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.notices.Notice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Repository;

/**
 * Records facts, and in the same transaction makes the job that tells people of those that concern
 * them: one job for each fact, run by one node.
 */
@Repository
@Primary
class TellingFacts implements Facts {

  /** What is recorded later than this is history: nobody is told of it as if it were new. */
  private static final Duration NEWS = Duration.ofDays(1);

  private final Facts facts;
  private final InstantSource clock;
  private final ObjectProvider<SchedulerClient> scheduler;

  TellingFacts(
      @Qualifier("postgresFacts") Facts facts,
      InstantSource clock,
      ObjectProvider<SchedulerClient> scheduler) {
    this.facts = facts;
    this.clock = clock;
    this.scheduler = scheduler;
  }

  @Override
  public void record(Fact fact) {
    facts.record(fact);
    var now = clock.instant();
    if (fact.recordedAt().isAfter(now.minus(NEWS))) {
      Notice.of(fact)
          .map(notice -> Telling.of(notice, fact))
          .ifPresent(telling -> schedule(telling, now));
    }
  }

  private void schedule(Telling telling, Instant now) {
    scheduler.getObject().scheduleIfNotExists(job(telling), now.plus(telling.notice().quiet()));
  }

  private static TaskInstance<Void> job(Telling telling) {
    return NoticeJobs.TELL.instance(telling.written()).build();
  }
}
