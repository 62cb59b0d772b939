package org.alongside.identity.web;

import org.alongside.web.EndedSession;
import org.alongside.web.WithoutToken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What the security framework does here: it remembers who signed in, wants every form's token, and
 * speaks with employers. Who may do what is asked at each door, of the access table.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      StaffSignIn staff,
      EndedSession ended,
      FormTokens tokens,
      ObjectProvider<WithoutToken> without) {
    http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .csrf(csrf ->
            csrf.csrfTokenRepository(tokens)
                .ignoringRequestMatchers(
                    request -> without.stream().anyMatch(each -> each.taken(request))))
        .exceptionHandling(refused -> refused.accessDeniedHandler(ended));
    staff.addTo(http);
    return http.build();
  }

  /** There are no passwords here, so nobody signs in with one. */
  @Bean
  AuthenticationManager noPasswords() {
    return given -> {
      throw new BadCredentialsException("There are no passwords here");
    };
  }
}
