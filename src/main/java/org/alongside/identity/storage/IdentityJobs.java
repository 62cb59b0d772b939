package org.alongside.identity.storage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what signing in needs no more, as the list of personal data promises. */
@Configuration(proxyBeanMethods = false)
class IdentityJobs {

  private static final Duration OFTEN = Duration.ofMinutes(30);

  @Bean
  RecurringTask<Void> identityTidy(ForgetTraces forget, InstantSource clock) {
    return Tasks.recurring("identity-tidy", FixedDelay.of(OFTEN))
        .execute((instance, context) -> forget.olderThanNeeded(clock.instant()));
  }
}
