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
import org.alongside.mail.GatherLetters;
import org.alongside.mail.Gathered;
import org.alongside.mail.Journey;
import org.alongside.mail.Letters;
import org.alongside.mail.Outbox;
import org.alongside.mail.Settled;
import org.alongside.mail.WayOut;
import org.alongside.mail.Writer;
import org.alongside.organisation.Organisations;
import org.alongside.people.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** The jobs that carry letters and forget them, each run by one node at a time. */
@Configuration(proxyBeanMethods = false)
class MailJobs {

  static final TaskDescriptor<Void> CARRY = TaskDescriptor.of("mail-carry");

  static final TaskDescriptor<Void> GATHER = TaskDescriptor.of("mail-gather");

  private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

  @Bean
  CarryLetter carryLetter(
      Letters letters,
      CarryLetter.Route route,
      Organisations organisations,
      Writer writer,
      Carrier carrier) {
    return new CarryLetter(letters, route, organisations, writer, carrier);
  }

  @Bean
  WayOut wayOut(Organisations organisations, Carrier carrier) {
    return () -> organisations.current().filter(carrier::ready).isPresent();
  }

  @Bean
  CarryLetter.Route letterRoute(People people, ObjectProvider<Settled> settled) {
    return new CarryLetter.Route(
        new AddressBook(people),
        (letter, now) -> {
          var about = letter.about();
          return about != null
              && settled.stream().anyMatch(each -> each.settled(letter.to(), about, now));
        });
  }

  /** In one transaction, so that what was gathered is told, and told once. */
  @Bean
  Task<Void> gatheringLetters(
      Gathered gathered,
      ObjectProvider<Settled> settled,
      Outbox outbox,
      TransactionOperations transaction,
      InstantSource clock) {
    return Tasks.oneTime(GATHER)
        .execute((group, context) -> {
          var gather = new GatherLetters(gathered, settled.stream().toList(), outbox);
          transaction.executeWithoutResult(
              _ -> gather.gather(UUID.fromString(group.getId()), clock.instant()));
        });
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
