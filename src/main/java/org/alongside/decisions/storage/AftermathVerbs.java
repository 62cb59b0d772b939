package org.alongside.decisions.storage;

import org.alongside.decisions.BringBack;
import org.alongside.decisions.CallFacilitator;
import org.alongside.decisions.ExportDecision;
import org.alongside.decisions.Minutes;
import org.alongside.decisions.Papers;
import org.alongside.decisions.RecordDissent;
import org.alongside.decisions.RecordOverride;
import org.alongside.decisions.ReopenDecision;
import org.alongside.decisions.SetReview;
import org.alongside.decisions.WriteToBoard;
import org.alongside.partnerships.Introductions;
import org.alongside.people.People;
import org.alongside.record.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what people can do once a decision is closed. */
@Configuration(proxyBeanMethods = false)
class AftermathVerbs {

  @Bean
  SetReview setReview(Papers papers, Minutes minutes) {
    return new SetReview(papers, minutes);
  }

  @Bean
  BringBack bringBack(Papers papers, Minutes minutes) {
    return new BringBack(papers, minutes);
  }

  @Bean
  RecordOverride recordOverride(Papers papers, Minutes minutes) {
    return new RecordOverride(papers, minutes);
  }

  @Bean
  RecordDissent recordDissent(Papers papers, Minutes minutes) {
    return new RecordDissent(papers, minutes);
  }

  @Bean
  ReopenDecision reopenDecision(Papers papers, Minutes minutes) {
    return new ReopenDecision(papers, minutes);
  }

  @Bean
  ExportDecision exportDecision(
      Papers papers, Ledger ledger, Introductions introductions, People people) {
    return new ExportDecision(papers, ledger, introductions, people);
  }

  @Bean
  CallFacilitator callFacilitator(Papers papers, Minutes minutes) {
    return new CallFacilitator(papers, minutes);
  }

  @Bean
  WriteToBoard writeToBoard(Papers papers, Minutes minutes) {
    return new WriteToBoard(papers, minutes);
  }
}
