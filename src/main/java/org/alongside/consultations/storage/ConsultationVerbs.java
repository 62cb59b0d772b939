package org.alongside.consultations.storage;

import java.util.ArrayList;
import org.alongside.consultations.AgreeQuestions;
import org.alongside.consultations.AlsoForgotten;
import org.alongside.consultations.AnswerInNumbers;
import org.alongside.consultations.Asides;
import org.alongside.consultations.BeforeOpening;
import org.alongside.consultations.BeginResponse;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.CountResults;
import org.alongside.consultations.EnterResponse;
import org.alongside.consultations.ExtendConsultation;
import org.alongside.consultations.FixWording;
import org.alongside.consultations.ForgetAnswers;
import org.alongside.consultations.GoOnAfterPause;
import org.alongside.consultations.HeardBeforeDeciding;
import org.alongside.consultations.InviteWriter;
import org.alongside.consultations.LeaveResponse;
import org.alongside.consultations.MailWayBack;
import org.alongside.consultations.ManyResponses;
import org.alongside.consultations.Minimums;
import org.alongside.consultations.PauseConsultation;
import org.alongside.consultations.PublishConsultation;
import org.alongside.consultations.PublishReport;
import org.alongside.consultations.RecordScrutiny;
import org.alongside.consultations.Reports;
import org.alongside.consultations.Responses;
import org.alongside.consultations.Results;
import org.alongside.consultations.ResumeConsultation;
import org.alongside.consultations.Retention;
import org.alongside.consultations.ReviewConsultation;
import org.alongside.consultations.Reviews;
import org.alongside.consultations.ReviseConsultation;
import org.alongside.consultations.SavePage;
import org.alongside.consultations.SaveTemplate;
import org.alongside.consultations.SayBehalf;
import org.alongside.consultations.Scrutiny;
import org.alongside.consultations.SecondEntries;
import org.alongside.consultations.SendResponse;
import org.alongside.consultations.StartConsultation;
import org.alongside.consultations.TakeAway;
import org.alongside.consultations.Tallies;
import org.alongside.consultations.Templates;
import org.alongside.consultations.Together;
import org.alongside.consultations.Transcripts;
import org.alongside.consultations.TypeAgain;
import org.alongside.consultations.WithdrawResponse;
import org.alongside.consultations.WriteQuestions;
import org.alongside.consultations.WriteReport;
import org.alongside.consultations.WriteTranscript;
import org.alongside.facts.Facts;
import org.alongside.mail.Outbox;
import org.alongside.mail.WayOut;
import org.alongside.participation.Act;
import org.alongside.participation.Obstacle;
import org.alongside.participation.Reason;
import org.alongside.projects.Activities;
import org.alongside.projects.PlaceHolders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what people can do with consultations and with their responses. */
@Configuration(proxyBeanMethods = false)
class ConsultationVerbs {

  @Bean
  StartConsultation startConsultation(Consultations consultations, Facts facts) {
    return new StartConsultation(consultations, facts);
  }

  @Bean
  ReviseConsultation reviseConsultation(Consultations consultations, Facts facts) {
    return new ReviseConsultation(consultations, facts);
  }

  @Bean
  WriteQuestions writeQuestions(Consultations consultations, Facts facts) {
    return new WriteQuestions(consultations, facts);
  }

  @Bean
  AgreeQuestions agreeQuestions(Consultations consultations, PlaceHolders holders, Facts facts) {
    return new AgreeQuestions(consultations, holders, facts);
  }

  @Bean
  PublishConsultation publishConsultation(
      Consultations consultations,
      Activities activities,
      Minimums minimums,
      ObjectProvider<Obstacle> obstacles,
      ObjectProvider<BeforeOpening> demands,
      Facts facts) {
    BeforeOpening all =
        (consultation, level) -> {
          var project = consultation.place().project().value();
          var lacks = new ArrayList<Reason>();
          demands.orderedStream().forEach(one -> lacks.addAll(one.lacks(consultation, level)));
          lacks.addAll(
              Obstacle.all(obstacles.orderedStream().toList()).to(Act.OPEN, project, level));
          return lacks;
        };
    return new PublishConsultation(consultations, activities, minimums, all, facts);
  }

  @Bean
  ExtendConsultation extendConsultation(Consultations consultations, Facts facts) {
    return new ExtendConsultation(consultations, facts);
  }

  @Bean
  PauseConsultation pauseConsultation(Consultations consultations, Facts facts) {
    return new PauseConsultation(consultations, facts);
  }

  @Bean
  GoOnAfterPause goOnAfterPause(Consultations consultations, Facts facts) {
    return new GoOnAfterPause(consultations, facts);
  }

  @Bean
  ResumeConsultation resumeConsultation(Consultations consultations, Facts facts) {
    return new ResumeConsultation(consultations, facts);
  }

  @Bean
  FixWording fixWording(Consultations consultations, Facts facts) {
    return new FixWording(consultations, facts);
  }

  @Bean
  CloseConsultation closeConsultation(Consultations consultations, Tallies tallies, Facts facts) {
    return new CloseConsultation(consultations, tallies, facts);
  }

  @Bean
  BeginResponse beginResponse(Consultations consultations, Responses responses) {
    return new BeginResponse(consultations, responses);
  }

  @Bean
  SavePage savePage(Consultations consultations, Responses responses) {
    return new SavePage(consultations, responses);
  }

  @Bean
  SendResponse sendResponse(Consultations consultations, Responses responses, Facts facts) {
    return new SendResponse(consultations, responses, facts);
  }

  @Bean
  WithdrawResponse withdrawResponse(
      Consultations consultations,
      Responses responses,
      Reports reports,
      Facts facts,
      ObjectProvider<AlsoForgotten> also) {
    return new WithdrawResponse(
        consultations,
        responses,
        id -> reports.of(id).published(),
        facts,
        (key, id) -> also.orderedStream().forEach(each -> each.with(key, id)));
  }

  @Bean
  SaveTemplate saveTemplate(Consultations consultations, Templates templates, Facts facts) {
    return new SaveTemplate(consultations, templates, facts);
  }

  @Bean
  ForgetAnswers forgetAnswersInTime(Consultations consultations, Retention retention, Facts facts) {
    return new ForgetAnswers(consultations, retention, facts);
  }

  @Bean
  WriteTranscript writeTranscript(
      Consultations consultations, Transcripts transcripts, Facts facts) {
    return new WriteTranscript(consultations, transcripts, facts);
  }

  @Bean
  SayBehalf sayBehalf(
      Consultations consultations, Responses responses, Together together, Facts facts) {
    return new SayBehalf(consultations, responses, together, facts);
  }

  @Bean
  InviteWriter inviteWriter(
      Consultations consultations, Responses responses, Together together, Facts facts) {
    return new InviteWriter(consultations, responses, together, facts);
  }

  @Bean
  LeaveResponse leaveResponse(
      Consultations consultations, Responses responses, Together together, Facts facts) {
    return new LeaveResponse(consultations, responses, together, facts);
  }

  @Bean
  ReviewConsultation reviewConsultation(Consultations consultations, Reviews reviews, Facts facts) {
    return new ReviewConsultation(consultations, reviews, facts);
  }

  @Bean
  TakeAway takeAway(Consultations consultations, Facts facts) {
    return new TakeAway(consultations, facts);
  }

  @Bean
  TypeAgain typeAgain(
      Consultations consultations, Responses responses, SecondEntries second, Facts facts) {
    return new TypeAgain(consultations, responses, second, facts);
  }

  @Bean
  RecordScrutiny recordScrutiny(Consultations consultations, Scrutiny scrutiny, Facts facts) {
    return new RecordScrutiny(consultations, scrutiny, facts);
  }

  @Bean
  WriteReport writeReport(Consultations consultations, Reports reports, Facts facts) {
    return new WriteReport(consultations, reports, facts);
  }

  @Bean
  PublishReport publishReport(
      Consultations consultations, Reports reports, Results results, Facts facts) {
    return new PublishReport(consultations, reports, results, facts);
  }

  @Bean
  CountResults countResults(
      Consultations consultations, Tallies tallies, Asides asides, Results results) {
    return new CountResults(consultations, tallies, asides, results);
  }

  @Bean
  HeardBeforeDeciding heardBeforeDeciding(Reports reports) {
    return new HeardBeforeDeciding(reports);
  }

  @Bean
  EnterResponse enterResponse(Consultations consultations, Responses responses, Facts facts) {
    return new EnterResponse(consultations, responses, facts);
  }

  @Bean
  MailWayBack mailWayBack(
      Consultations consultations, Responses responses, Outbox outbox, WayOut way) {
    return new MailWayBack(consultations, responses, outbox, way);
  }

  @Bean
  AnswerInNumbers answerInNumbers(
      Consultations consultations, ManyResponses responses, Facts facts) {
    return new AnswerInNumbers(consultations, responses, facts);
  }
}
