package org.alongside.equality.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import org.alongside.consultations.AlsoForgotten;
import org.alongside.equality.Apart;
import org.alongside.equality.ChangePlan;
import org.alongside.equality.CountReach;
import org.alongside.equality.Plans;
import org.alongside.equality.Reaches;
import org.alongside.equality.SaidApart;
import org.alongside.equality.SayApart;
import org.alongside.facts.Facts;
import org.alongside.participation.Here;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what can be done with the equality questions, and counts each week. */
@Configuration(proxyBeanMethods = false)
class EqualityVerbs {

  @Bean
  ChangePlan changePlan(Plans plans, Facts facts) {
    return new ChangePlan(plans, facts);
  }

  @Bean
  SayApart sayApart(Plans plans, SaidApart said) {
    return new SayApart(plans, said);
  }

  @Bean
  CountReach countReach(SaidApart said, Reaches reaches) {
    return new CountReach(said, reaches);
  }

  /** Whoever takes their answers back takes this back too. */
  @Bean
  AlsoForgotten equalityForgotten(SaidApart said) {
    return (key, consultation) -> said.forget(consultation, Apart.of(key, consultation));
  }

  @Bean
  Task<Void> countingReach(
      Reaches reaches, CountReach count, PostgresSaidApart said, InstantSource clock) {
    return Tasks.recurring("equality-weekly", Schedules.fixedDelay(Duration.ofHours(1)))
        .execute((task, context) -> {
          var today = Here.day(clock.instant());
          reaches.all().forEach(id -> count.count(id, today));
          said.clear(today);
        });
  }
}
