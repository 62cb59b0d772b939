package org.alongside.people.storage;

import java.util.List;
import org.alongside.facts.Facts;
import org.alongside.people.ChangeAccount;
import org.alongside.people.DeleteAccount;
import org.alongside.people.Erasable;
import org.alongside.people.People;
import org.alongside.people.Stay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the verbs about people together. */
@Configuration(proxyBeanMethods = false)
class PeopleVerbs {

  @Bean
  ChangeAccount changeAccount(People people, Facts facts) {
    return new ChangeAccount(people, facts);
  }

  @Bean
  DeleteAccount deleteAccount(
      People people, List<Stay> stays, List<Erasable> erasables, Facts facts) {
    return new DeleteAccount(people, stays, erasables, facts);
  }
}
