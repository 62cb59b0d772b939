package org.alongside.demo.web;

import org.alongside.decisions.AgreeToAmend;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.AmendProposal;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.OpenWhenDue;
import org.alongside.decisions.RecordDissent;
import org.alongside.decisions.ReopenDecision;
import org.alongside.decisions.SetReview;
import org.alongside.decisions.StartDraft;
import org.alongside.demo.AftermathChapter;
import org.alongside.demo.AnsweringChapter;
import org.alongside.demo.Consulting;
import org.alongside.demo.Deciding;
import org.alongside.demo.Founding;
import org.alongside.demo.OpeningChapter;
import org.alongside.demo.OutsideChapter;
import org.alongside.demo.PeopleChapter;
import org.alongside.demo.Story;
import org.alongside.evaluation.ContradictFact;
import org.alongside.evaluation.RecordOutsideEvent;
import org.alongside.facts.History;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the chapters in which people decide, and the whole story. */
@Configuration(proxyBeanMethods = false)
class DemoDeciding {

  @Bean
  OpeningChapter openingChapter(
      StartDraft start, AgreeToOpen agree, OpenWhenDue open, Decisions decisions) {
    return new OpeningChapter(start, agree, open, decisions);
  }

  @Bean
  AnsweringChapter answeringChapter(
      CastResponse cast,
      AmendProposal amend,
      AgreeToAmend agree,
      CloseDecision close,
      Decisions decisions) {
    return new AnsweringChapter(cast, amend, agree, close, decisions);
  }

  @Bean
  AftermathChapter aftermathChapter(
      SetReview review, RecordDissent dissent, ReopenDecision reopen) {
    return new AftermathChapter(review, dissent, reopen);
  }

  @Bean
  OutsideChapter outsideChapter(
      RecordOutsideEvent record, ContradictFact contradict, History history) {
    return new OutsideChapter(record, contradict, history);
  }

  @Bean
  Deciding deciding(
      OpeningChapter opening, AnsweringChapter answering, AftermathChapter aftermath) {
    return new Deciding(opening, answering, aftermath);
  }

  @Bean
  Story story(
      PeopleChapter people,
      Founding founding,
      Deciding deciding,
      OutsideChapter outside,
      Consulting consulting) {
    return new Story(people, founding, deciding, outside, consulting);
  }
}
