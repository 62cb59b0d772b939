package org.alongside.evaluation.web;

import org.alongside.evaluation.AddRemark;
import org.alongside.evaluation.ChangeThresholds;
import org.alongside.evaluation.ConfirmFact;
import org.alongside.evaluation.ContradictFact;
import org.alongside.evaluation.Contradictions;
import org.alongside.evaluation.NameListedDecision;
import org.alongside.evaluation.OutsideEvents;
import org.alongside.evaluation.RecordOutsideEvent;
import org.alongside.evaluation.Remarks;
import org.alongside.evaluation.Thresholds;
import org.alongside.facts.Facts;
import org.alongside.facts.History;
import org.alongside.projects.PlaceHolders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the verbs around the promise check together. */
@Configuration(proxyBeanMethods = false)
class EvaluationVerbs {

  @Bean
  RecordOutsideEvent recordOutsideEvent(OutsideEvents events, PlaceHolders holders, Facts facts) {
    return new RecordOutsideEvent(events, holders, facts);
  }

  @Bean
  ConfirmFact confirmFact(
      History history, PlaceHolders holders, Thresholds thresholds, Facts facts) {
    return new ConfirmFact(history, holders, thresholds, facts);
  }

  @Bean
  ContradictFact contradictFact(
      History history,
      PlaceHolders holders,
      Thresholds thresholds,
      Contradictions contradictions,
      Facts facts) {
    return new ContradictFact(history, holders, thresholds, contradictions, facts);
  }

  @Bean
  AddRemark addRemark(Remarks remarks, PlaceHolders holders, Facts facts) {
    return new AddRemark(remarks, holders, facts);
  }

  @Bean
  ChangeThresholds changeThresholds(Thresholds thresholds, Facts facts) {
    return new ChangeThresholds(thresholds, facts);
  }

  @Bean
  NameListedDecision nameListedDecision(History history, PlaceHolders holders, Facts facts) {
    return new NameListedDecision(history, holders, facts);
  }
}
