package org.alongside.following.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.facts.Witness;
import org.alongside.following.News;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes a job of each fact that followers are told of, in the transaction that records it. */
@Component
class FollowFacts implements Witness {

  /** What is recorded later than this is history: nobody is told of it as if it were new. */
  private static final Duration NEWS = Duration.ofDays(1);

  /** Time to take back what went out by mistake. */
  private static final Duration QUIET = Duration.ofMinutes(2);

  private final InstantSource clock;
  private final ObjectProvider<SchedulerClient> scheduler;

  FollowFacts(InstantSource clock, ObjectProvider<SchedulerClient> scheduler) {
    this.clock = clock;
    this.scheduler = scheduler;
  }

  /** What a job has to do, in its id. */
  record Told(News news, UUID fact, UUID subject) {

    String written() {
      return news + " " + fact + " " + subject;
    }

    static Told read(String written) {
      var parts = written.split(" ", -1);
      return new Told(News.valueOf(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
    }
  }

  @Override
  public void saw(Fact fact) {
    var now = clock.instant();
    if (fact.recordedAt().isAfter(now.minus(NEWS))) {
      News.of(fact)
          .map(news -> new Told(news, fact.id(), fact.where().subject()))
          .ifPresent(told ->
              scheduler
                  .getObject()
                  .scheduleIfNotExists(
                      FollowJobs.TELL.instance(told.written()).build(), now.plus(QUIET)));
    }
  }
}
