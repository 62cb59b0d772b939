package org.alongside.identity.web;

import org.alongside.identity.Limits;
import org.alongside.identity.ProveAddress;
import org.alongside.identity.SignInRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the verbs of signing in together. */
@Configuration(proxyBeanMethods = false)
class IdentityVerbs {

  @Bean
  ProveAddress proveAddress(SignInRequests requests, Limits limits) {
    return new ProveAddress(requests, limits);
  }
}
