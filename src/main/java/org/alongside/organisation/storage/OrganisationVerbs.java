package org.alongside.organisation.storage;

import org.alongside.facts.Facts;
import org.alongside.organisation.ChangeSettings;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.SetUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the verbs of this capability together. */
@Configuration(proxyBeanMethods = false)
class OrganisationVerbs {

  @Bean
  SetUp setUp(Organisations organisations, Facts facts) {
    return new SetUp(organisations, facts);
  }

  @Bean
  ChangeSettings changeSettings(Organisations organisations, Facts facts) {
    return new ChangeSettings(organisations, facts);
  }
}
