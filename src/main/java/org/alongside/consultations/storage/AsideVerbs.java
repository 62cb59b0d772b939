package org.alongside.consultations.storage;

import org.alongside.consultations.AsideDesk;
import org.alongside.consultations.Asides;
import org.alongside.consultations.ConfirmAside;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.CountAgain;
import org.alongside.consultations.KeepAside;
import org.alongside.consultations.ObjectToAside;
import org.alongside.consultations.Reports;
import org.alongside.consultations.Responses;
import org.alongside.consultations.SetAside;
import org.alongside.facts.Facts;
import org.alongside.projects.PlaceHolders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what people can do with responses that may not count. */
@Configuration(proxyBeanMethods = false)
class AsideVerbs {

  @Bean
  AsideDesk asideDesk(
      Consultations consultations,
      Responses responses,
      Asides asides,
      PlaceHolders holders,
      Facts facts) {
    return new AsideDesk(consultations, responses, asides, holders, facts);
  }

  @Bean
  SetAside setAside(AsideDesk desk, Reports reports) {
    return new SetAside(desk, id -> reports.of(id).published());
  }

  @Bean
  ConfirmAside confirmAside(AsideDesk desk, Reports reports) {
    return new ConfirmAside(desk, id -> reports.of(id).published());
  }

  @Bean
  CountAgain countAgain(AsideDesk desk) {
    return new CountAgain(desk);
  }

  @Bean
  KeepAside keepAside(AsideDesk desk) {
    return new KeepAside(desk);
  }

  @Bean
  ObjectToAside objectToAside(AsideDesk desk) {
    return new ObjectToAside(desk);
  }
}
