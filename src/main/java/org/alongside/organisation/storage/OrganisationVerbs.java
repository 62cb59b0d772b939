package org.alongside.organisation.storage;

import org.alongside.access.GiveRole;
import org.alongside.facts.Facts;
import org.alongside.organisation.ChangeSettings;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.SetUp;
import org.alongside.organisation.SetUpKeys;
import org.alongside.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the verbs of this capability together. */
@Configuration(proxyBeanMethods = false)
class OrganisationVerbs {

  @Bean
  SetUp setUp(
      Organisations organisations, SetUpKeys keys, People people, GiveRole roles, Facts facts) {
    return new SetUp(organisations, keys, people, roles, facts);
  }

  @Bean
  ChangeSettings changeSettings(Organisations organisations, Facts facts) {
    return new ChangeSettings(organisations, facts);
  }
}
