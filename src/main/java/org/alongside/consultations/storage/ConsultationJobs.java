package org.alongside.consultations.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.CountResults;
import org.alongside.consultations.ForgetAnswers;
import org.alongside.consultations.GoOnAfterPause;
import org.alongside.consultations.Results;
import org.alongside.consultations.Retention;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Here;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Closes consultations on time, on one node at a time, also those that were over while down. */
@Configuration(proxyBeanMethods = false)
class ConsultationJobs {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(20);

  @Bean
  CloseOnTime closeOnTime(
      Consultations consultations, CloseConsultation close, WholeOrNotAtAll whole) {
    return new CloseOnTime(consultations, close, whole);
  }

  @Bean
  Task<Void> closingConsultations(CloseOnTime close, InstantSource clock) {
    return Tasks.recurring("consultations-over", Schedules.fixedDelay(LOOK_EVERY))
        .execute((task, context) -> close.close(clock.instant()));
  }

  @Bean
  Task<Void> goingOnAfterPauses(
      Consultations consultations,
      GoOnAfterPause goOn,
      WholeOrNotAtAll whole,
      InstantSource clock) {
    return Tasks.recurring("consultations-go-on", Schedules.fixedDelay(LOOK_EVERY))
        .execute((task, context) -> {
          var now = clock.instant();
          consultations
              .goingOn(Here.day(now))
              .forEach(id -> whole.attempt(() -> goOn.goOn(id, now)));
        });
  }

  @Bean
  Task<Void> countingResults(
      Results results, CountResults count, WholeOrNotAtAll whole, InstantSource clock) {
    return Tasks.recurring("consultations-count", Schedules.fixedDelay(LOOK_EVERY))
        .execute((task, context) -> {
          var now = clock.instant();
          results.due(now).forEach(id -> whole.attempt(() -> count.count(id, now)));
        });
  }

  @Bean
  ForgetOnTime forgetOnTime(Retention retention, ForgetAnswers forget, WholeOrNotAtAll whole) {
    return new ForgetOnTime(retention, forget, whole);
  }

  @Bean
  Task<Void> forgettingAnswers(ForgetOnTime forget, InstantSource clock) {
    return Tasks.recurring("consultations-forget", Schedules.fixedDelay(Duration.ofHours(6)))
        .execute((task, context) -> forget.forget(clock.instant()));
  }

  @Bean
  Task<Void> clearingPages(
      ClearPages clear, TransactionOperations transaction, InstantSource clock) {
    return Tasks.recurring("consultations-clear", Schedules.fixedDelay(Duration.ofHours(6)))
        .execute((task, context) ->
            transaction.executeWithoutResult(_ -> clear.clear(Here.day(clock.instant()))));
  }
}
