package org.alongside.questions.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.InstantSource;
import java.time.LocalTime;
import org.alongside.facts.Facts;
import org.alongside.mail.Outbox;
import org.alongside.questions.AnswerQuestion;
import org.alongside.questions.AskQuestion;
import org.alongside.questions.Askers;
import org.alongside.questions.Clearness;
import org.alongside.questions.Questions;
import org.alongside.questions.SayWhetherClear;
import org.alongside.questions.ShowQuestion;
import org.alongside.questions.TellAsker;
import org.alongside.questions.TurnDownQuestion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what people can do with questions, and the job that forgets. */
@Configuration(proxyBeanMethods = false)
class QuestionVerbs {

  private static final LocalTime AT_NIGHT = LocalTime.of(3, 25);

  @Bean
  TellAsker tellAsker(Askers askers, Outbox outbox) {
    return new TellAsker(askers, outbox);
  }

  @Bean
  AskQuestion askQuestion(Questions questions, Askers askers, Facts facts) {
    return new AskQuestion(questions, askers, facts);
  }

  @Bean
  ShowQuestion showQuestion(Questions questions, Facts facts) {
    return new ShowQuestion(questions, facts);
  }

  @Bean
  AnswerQuestion answerQuestion(Questions questions, TellAsker tell, Facts facts) {
    return new AnswerQuestion(questions, tell, facts);
  }

  @Bean
  TurnDownQuestion turnDownQuestion(Questions questions, TellAsker tell, Facts facts) {
    return new TurnDownQuestion(questions, tell, facts);
  }

  @Bean
  SayWhetherClear sayWhetherClear(Clearness clearness) {
    return new SayWhetherClear(clearness);
  }

  @Bean
  Task<Void> forgettingQuestions(ForgetWords forget, InstantSource clock) {
    return Tasks.recurring("questions-forget", Schedules.daily(AT_NIGHT))
        .execute((job, context) -> forget.forget(clock.instant()));
  }
}
