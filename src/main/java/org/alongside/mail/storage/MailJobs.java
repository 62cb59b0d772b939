package org.alongside.mail.storage;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.UUID;
import org.alongside.mail.AddressBook;
import org.alongside.mail.Carrier;
import org.alongside.mail.CarryLetter;
import org.alongside.mail.Journey;
import org.alongside.mail.Letters;
import org.alongside.mail.Writer;
import org.alongside.organisation.Organisations;
import org.alongside.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs that carry letters and forget them, each run by one node at a time. */
@Configuration(proxyBeanMethods = false)
class MailJobs {

  static final TaskDescriptor<Void> CARRY = TaskDescriptor.of("mail-carry");

  private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

  @Bean
  CarryLetter carryLetter(
      Letters letters, People people, Organisations organisations, Writer writer, Carrier carrier) {
    return new CarryLetter(letters, new AddressBook(people), organisations, writer, carrier);
  }

  @Bean
  Task<Void> carryingLetters(CarryLetter carry, InstantSource clock) {
    return Tasks.custom(CARRY)
        .onFailure(
            (done, operations) -> operations.reschedule(done, clock.instant().plus(AFTER_TROUBLE)))
        .onDeadExecutionRevive()
        .defaultPriority(Priority.LOW)
        .execute((letter, context) ->
            switch (carry.carry(UUID.fromString(letter.getId()), clock.instant())) {
              case Journey.Over() -> new CompletionHandler.OnCompleteRemove<Void>();
              case Journey.Again(var at) -> (done, operations) -> operations.reschedule(done, at);
            });
  }

  @Bean
  Task<Void> tidyingLetters(PostgresLetters letters, InstantSource clock) {
    return Tasks.recurring("mail-tidy", Schedules.daily(AT_NIGHT))
        .execute((task, context) -> letters.tidy(clock.instant()));
  }
}
