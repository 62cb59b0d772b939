package org.alongside.formats.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import org.alongside.facts.Facts;
import org.alongside.formats.AllItems;
import org.alongside.formats.AnswerFormatRequest;
import org.alongside.formats.AskForFormat;
import org.alongside.formats.Askers;
import org.alongside.formats.Items;
import org.alongside.formats.MakeRendition;
import org.alongside.formats.Renditions;
import org.alongside.formats.TellAsker;
import org.alongside.mail.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what people can do with forms. */
@Configuration(proxyBeanMethods = false)
class FormatVerbs {

  private static final LocalTime AT_NIGHT = LocalTime.of(3, 35);
  private static final Duration KEPT = Duration.ofDays(365);

  @Bean
  AllItems allItems(ObjectProvider<Items> kinds) {
    return new AllItems(kinds::stream);
  }

  @Bean
  TellAsker tellWhoAskedForFormat(Askers askers, Outbox outbox) {
    return new TellAsker(askers, outbox);
  }

  @Bean
  MakeRendition makeRendition(Renditions renditions, AnswerFormatRequest answer, Facts facts) {
    return new MakeRendition(renditions, answer, facts);
  }

  @Bean
  AskForFormat askForFormat(Renditions renditions, Askers askers, Facts facts) {
    return new AskForFormat(renditions, askers, facts);
  }

  @Bean
  AnswerFormatRequest answerFormatRequest(Renditions renditions, TellAsker tell, Facts facts) {
    return new AnswerFormatRequest(renditions, tell, facts);
  }

  @Bean
  Task<Void> forgettingAskers(PostgresFormatAskers askers, InstantSource clock) {
    return Tasks.recurring("formats-forget", Schedules.daily(AT_NIGHT))
        .execute((job, context) -> askers.forget(clock.instant().minus(KEPT)));
  }
}
