package org.alongside.decisions.storage;

import org.alongside.decisions.AgreeToAmend;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.AmendProposal;
import org.alongside.decisions.Answers;
import org.alongside.decisions.AskForMoreTime;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.CloseObjection;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.HeardFirst;
import org.alongside.decisions.Minutes;
import org.alongside.decisions.Objections;
import org.alongside.decisions.OpenWhenDue;
import org.alongside.decisions.Papers;
import org.alongside.decisions.ReviseDraft;
import org.alongside.decisions.StartDraft;
import org.alongside.decisions.TestObjection;
import org.alongside.decisions.WaiveNotice;
import org.alongside.decisions.WantObjectionClosed;
import org.alongside.decisions.WithdrawDraft;
import org.alongside.facts.Facts;
import org.alongside.participation.Obstacle;
import org.alongside.partnerships.Partnerships;
import org.alongside.projects.Projects;
import org.alongside.record.Ledger;
import org.alongside.record.PersonalWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what people can do with a decision until it is closed. */
@Configuration(proxyBeanMethods = false)
class DecisionVerbs {

  @Bean
  Papers decisionPapers(
      Decisions decisions,
      Answers answers,
      Objections objections,
      Partnerships partnerships,
      PersonalWords words) {
    return new Papers(decisions, answers, objections, partnerships, words);
  }

  @Bean
  Minutes decisionMinutes(Ledger ledger, Facts facts) {
    return new Minutes(ledger, facts);
  }

  @Bean
  StartDraft startDraft(Papers papers, Minutes minutes) {
    return new StartDraft(papers, minutes);
  }

  @Bean
  ReviseDraft reviseDraft(Papers papers, Minutes minutes) {
    return new ReviseDraft(papers, minutes);
  }

  @Bean
  WithdrawDraft withdrawDraft(Papers papers, Minutes minutes) {
    return new WithdrawDraft(papers, minutes);
  }

  @Bean
  HeardFirst heardFirst(ObjectProvider<Projects> projects, ObjectProvider<Obstacle> obstacles) {
    Obstacle all =
        (act, project, level) ->
            Obstacle.all(obstacles.orderedStream().toList()).to(act, project, level);
    return new HeardFirst(id -> projects.stream().findFirst().flatMap(each -> each.find(id)), all);
  }

  @Bean
  AgreeToOpen agreeToOpen(Papers papers, Minutes minutes, HeardFirst heard) {
    return new AgreeToOpen(papers, minutes, heard);
  }

  @Bean
  WaiveNotice waiveNotice(Papers papers, Minutes minutes) {
    return new WaiveNotice(papers, minutes);
  }

  @Bean
  OpenWhenDue openWhenDue(Papers papers, Minutes minutes) {
    return new OpenWhenDue(papers, minutes);
  }

  @Bean
  CastResponse castResponse(Papers papers, Minutes minutes) {
    return new CastResponse(papers, minutes);
  }

  @Bean
  TestObjection testObjection(Papers papers, Minutes minutes) {
    return new TestObjection(papers, minutes);
  }

  @Bean
  CloseObjection closeObjection(Papers papers, Minutes minutes) {
    return new CloseObjection(papers, minutes);
  }

  @Bean
  WantObjectionClosed wantObjectionClosed(Papers papers, Minutes minutes) {
    return new WantObjectionClosed(papers, minutes);
  }

  @Bean
  AmendProposal amendProposal(Papers papers, Minutes minutes) {
    return new AmendProposal(papers, minutes);
  }

  @Bean
  AgreeToAmend agreeToAmend(Papers papers, Minutes minutes) {
    return new AgreeToAmend(papers, minutes);
  }

  @Bean
  AskForMoreTime askForMoreTime(Papers papers, Minutes minutes) {
    return new AskForMoreTime(papers, minutes);
  }

  @Bean
  CloseDecision closeDecision(Papers papers, Minutes minutes) {
    return new CloseDecision(papers, minutes);
  }
}
