package org.alongside.demo.web;

import org.alongside.consultations.AnswerInNumbers;
import org.alongside.consultations.BringInResponses;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.CountResults;
import org.alongside.consultations.FixWording;
import org.alongside.consultations.PublishConsultation;
import org.alongside.consultations.PublishReport;
import org.alongside.consultations.RecordScrutiny;
import org.alongside.consultations.ReviewConsultation;
import org.alongside.consultations.ReviseConsultation;
import org.alongside.consultations.StartConsultation;
import org.alongside.consultations.WithdrawResponse;
import org.alongside.consultations.WriteQuestions;
import org.alongside.consultations.WriteReport;
import org.alongside.demo.AskingChapter;
import org.alongside.demo.Consulting;
import org.alongside.demo.CrowdChapter;
import org.alongside.demo.FormsChapter;
import org.alongside.demo.PicturesChapter;
import org.alongside.demo.ResultsChapter;
import org.alongside.demo.TalkingChapter;
import org.alongside.demo.TellingChapter;
import org.alongside.demo.WatchingChapter;
import org.alongside.equality.ChangePlan;
import org.alongside.equality.CountReach;
import org.alongside.equality.SayApart;
import org.alongside.files.CheckFile;
import org.alongside.files.StoreFile;
import org.alongside.files.web.FilePaths;
import org.alongside.formats.AllItems;
import org.alongside.formats.AnswerFormatRequest;
import org.alongside.formats.AskForFormat;
import org.alongside.formats.MakeRendition;
import org.alongside.publications.PublishPublication;
import org.alongside.publications.StartPublication;
import org.alongside.questions.AnswerQuestion;
import org.alongside.questions.AskQuestion;
import org.alongside.questions.ShowQuestion;
import org.alongside.questions.TurnDownQuestion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the chapters in which people are told and asked something. */
@Configuration(proxyBeanMethods = false)
class DemoConsulting {

  @Bean
  TellingChapter tellingChapter(StartPublication start, PublishPublication publish) {
    return new TellingChapter(start, publish);
  }

  @Bean
  AskingChapter askingChapter(
      StartConsultation start,
      ReviseConsultation revise,
      WriteQuestions write,
      PublishConsultation publish,
      FixWording fix) {
    return new AskingChapter(start, revise, write, publish, fix);
  }

  @Bean
  CrowdChapter crowdChapter(
      AnswerInNumbers online,
      BringInResponses typed,
      WithdrawResponse withdraw,
      SayApart apart,
      CountReach reach) {
    return new CrowdChapter(online, typed, withdraw, apart, reach);
  }

  @Bean
  PicturesChapter picturesChapter(CheckFile check, StoreFile store) {
    return new PicturesChapter(check, store, FilePaths::of);
  }

  @Bean
  FormsChapter formsChapter(
      AllItems items,
      MakeRendition make,
      AskForFormat ask,
      AnswerFormatRequest answer,
      PicturesChapter pictures) {
    return new FormsChapter(items, make, ask, answer, pictures);
  }

  @Bean
  TalkingChapter talkingChapter(
      AskQuestion ask, ShowQuestion show, AnswerQuestion answer, TurnDownQuestion turnDown) {
    return new TalkingChapter(ask, show, answer, turnDown);
  }

  @Bean
  WatchingChapter watchingChapter(
      ChangePlan plan, RecordScrutiny scrutiny, ReviewConsultation review) {
    return new WatchingChapter(plan, scrutiny, review);
  }

  @Bean
  ResultsChapter resultsChapter(
      CloseConsultation close, CountResults count, WriteReport write, PublishReport publish) {
    return new ResultsChapter(close, count, write, publish);
  }

  @Bean
  Consulting consulting(
      TellingChapter telling, AskingChapter asking, CrowdChapter crowd, Following following) {
    return new Consulting(
        telling,
        asking,
        crowd,
        following.forms(),
        following.talking(),
        following.watching(),
        following.results());
  }

  /** What happens around the asking. */
  record Following(
      FormsChapter forms,
      TalkingChapter talking,
      WatchingChapter watching,
      ResultsChapter results) {}

  @Bean
  Following following(
      FormsChapter forms,
      TalkingChapter talking,
      WatchingChapter watching,
      ResultsChapter results) {
    return new Following(forms, talking, watching, results);
  }
}
