package org.alongside.demo.web;

import org.alongside.access.GiveRole;
import org.alongside.demo.ActivitiesChapter;
import org.alongside.demo.AgreementChapter;
import org.alongside.demo.Founding;
import org.alongside.demo.OutlineChapter;
import org.alongside.demo.PeopleChapter;
import org.alongside.demo.PlacesChapter;
import org.alongside.demo.PromiseChapter;
import org.alongside.partnerships.AcceptAgreement;
import org.alongside.partnerships.AnswerTheSide;
import org.alongside.partnerships.AskTheSide;
import org.alongside.partnerships.FoundPartnership;
import org.alongside.partnerships.Invite;
import org.alongside.partnerships.TakePlace;
import org.alongside.partnerships.WriteAgreement;
import org.alongside.people.People;
import org.alongside.projects.AgreeMandate;
import org.alongside.projects.ConfirmLevel;
import org.alongside.projects.PlanStage;
import org.alongside.projects.Projects;
import org.alongside.projects.PublishActivity;
import org.alongside.projects.PublishProject;
import org.alongside.projects.ReviewProject;
import org.alongside.projects.ReviseProject;
import org.alongside.projects.StartActivity;
import org.alongside.projects.StartProject;
import org.alongside.projects.StateActivityLevel;
import org.alongside.projects.StateLevel;
import org.alongside.projects.WriteMandate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the chapters that bring projects and partnerships into being. */
@Configuration(proxyBeanMethods = false)
class DemoFounding {

  @Bean
  PeopleChapter peopleChapter(People people, GiveRole roles) {
    return new PeopleChapter(people, roles);
  }

  @Bean
  OutlineChapter outlineChapter(StartProject start, ReviseProject revise, PlanStage plan) {
    return new OutlineChapter(start, revise, plan);
  }

  @Bean
  PlacesChapter placesChapter(
      FoundPartnership found, Invite invite, TakePlace take, AskTheSide ask, AnswerTheSide answer) {
    return new PlacesChapter(found, invite, take, ask, answer);
  }

  @Bean
  AgreementChapter agreementChapter(WriteAgreement write, AcceptAgreement accept) {
    return new AgreementChapter(write, accept);
  }

  @Bean
  PromiseChapter.Publication publication(
      PublishProject publish, ReviewProject review, Projects projects) {
    return new PromiseChapter.Publication(publish, review, projects);
  }

  @Bean
  PromiseChapter promiseChapter(
      StateLevel level,
      WriteMandate write,
      AgreeMandate agree,
      ConfirmLevel confirm,
      PromiseChapter.Publication publication) {
    return new PromiseChapter(level, write, agree, confirm, publication);
  }

  @Bean
  ActivitiesChapter activitiesChapter(
      StartActivity start, StateActivityLevel level, PublishActivity publish) {
    return new ActivitiesChapter(start, level, publish);
  }

  @Bean
  Founding founding(
      OutlineChapter outline,
      PlacesChapter places,
      AgreementChapter agreement,
      PromiseChapter promise,
      ActivitiesChapter activities) {
    return new Founding(outline, places, agreement, promise, activities);
  }
}
