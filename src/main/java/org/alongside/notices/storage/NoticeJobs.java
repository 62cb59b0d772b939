package org.alongside.notices.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs that tell and remind, each run by one node at a time, also what came due while down. */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {

  static final TaskDescriptor<Void> TELL = TaskDescriptor.of("notices-tell");

  private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

  @Bean
  Task<Void> tellingPeople(
      TellPeople people, TellWhoseAnswer whose, TellOfObjections objections, InstantSource clock) {
    return Tasks.oneTime(TELL)
        .execute((job, context) -> {
          var telling = Telling.read(job.getId());
          switch (telling.notice()) {
            case ANSWER_ENTERED -> whose.tell(telling, clock.instant());
            case OBJECTION_RAISED -> objections.tell(telling, clock.instant());
            default -> people.tell(telling, clock.instant());
          }
        });
  }

  @Bean
  Task<Void> reminding(RemindPeople people, InstantSource clock) {
    return Tasks.recurring("notices-remind", Schedules.fixedDelay(LOOK_EVERY))
        .execute((job, context) -> people.remind(clock.instant()));
  }
}
