package org.alongside.publications.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.publications.Publications;
import org.alongside.publications.PublishWhenDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes on time, on one node at a time, also what was due while everything was down. */
@Configuration(proxyBeanMethods = false)
class PublicationJobs {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(20);

  @Bean
  PublishOnTime publishOnTime(
      Publications publications, PublishWhenDue publish, WholeOrNotAtAll whole) {
    return new PublishOnTime(publications, publish, whole);
  }

  @Bean
  Task<Void> publishingOnTime(PublishOnTime publish, InstantSource clock) {
    return Tasks.recurring("publications-due", Schedules.fixedDelay(LOOK_EVERY))
        .execute((task, context) -> publish.publish(clock.instant()));
  }
}
