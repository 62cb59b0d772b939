package org.alongside.decisions.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.decisions.BringBack;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.OpenWhenDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens, closes and brings back decisions on time, on one node at a time, also what came due while
 * down.
 */
@Configuration(proxyBeanMethods = false)
class DecisionJobs {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  @Bean
  KeepTime keepTime(
      Decisions decisions,
      DecisionRegister register,
      OpenWhenDue open,
      CloseDecision close,
      BringBack bring,
      WholeOrNotAtAll whole) {
    return new KeepTime(decisions, register, new KeepTime.Verbs(open, close, bring), whole);
  }

  @Bean
  Task<Void> keepingTime(KeepTime keep, InstantSource clock) {
    return Tasks.recurring("decisions-due", Schedules.fixedDelay(LOOK_EVERY))
        .execute((task, context) -> keep.keep(clock.instant()));
  }
}
