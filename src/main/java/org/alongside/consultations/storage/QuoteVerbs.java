package org.alongside.consultations.storage;

import org.alongside.consultations.AllowQuotes;
import org.alongside.consultations.ChooseQuote;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.EnterResponse;
import org.alongside.consultations.HandIn;
import org.alongside.consultations.Quotes;
import org.alongside.consultations.RemoveQuote;
import org.alongside.consultations.Reports;
import org.alongside.consultations.Responses;
import org.alongside.consultations.SendResponse;
import org.alongside.consultations.TypeIn;
import org.alongside.facts.Facts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what people can do with words that the report shows. */
@Configuration(proxyBeanMethods = false)
class QuoteVerbs {

  @Bean
  AllowQuotes allowQuotes(
      Consultations consultations,
      Responses responses,
      Quotes quotes,
      Reports reports,
      Facts facts) {
    return new AllowQuotes(
        consultations, responses, quotes, id -> reports.of(id).published(), facts);
  }

  @Bean
  HandIn handIn(SendResponse send, AllowQuotes allow) {
    return new HandIn(send, allow);
  }

  @Bean
  TypeIn typeIn(EnterResponse enter, AllowQuotes allow) {
    return new TypeIn(enter, allow);
  }

  @Bean
  ChooseQuote chooseQuote(
      Consultations consultations,
      Responses responses,
      Quotes quotes,
      Reports reports,
      Facts facts) {
    return new ChooseQuote(
        consultations, responses, quotes, id -> reports.of(id).published(), facts);
  }

  @Bean
  RemoveQuote removeQuote(
      Consultations consultations, Responses responses, Quotes quotes, Facts facts) {
    return new RemoveQuote(consultations, responses, quotes, facts);
  }
}
