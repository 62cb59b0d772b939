package org.alongside.access.web;

import java.util.List;
import org.alongside.access.Access;
import org.alongside.access.AccessTable;
import org.alongside.access.GiveRole;
import org.alongside.access.RoleGiven;
import org.alongside.access.Roles;
import org.alongside.access.Standings;
import org.alongside.access.TakeRole;
import org.alongside.facts.Facts;
import org.alongside.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the access table, its verbs and the doorkeeper together. */
@Configuration(proxyBeanMethods = false)
class AccessAtTheDoor {

  @Bean
  Access access(List<Standings> standings) {
    return new Access(
        AccessTable.load(), standings.stream().<Standings>map(StandingsOnce::new).toList());
  }

  @Bean
  GiveRole giveRole(Roles roles, People people, Facts facts, List<RoleGiven> hearers) {
    return new GiveRole(roles, people, facts, hearers);
  }

  @Bean
  TakeRole takeRole(Roles roles, Facts facts) {
    return new TakeRole(roles, facts);
  }

  @Bean
  WebMvcConfigurer doorkeeping(Doorkeeper doorkeeper, CurrentActor current) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument(current));
      }
    };
  }
}
