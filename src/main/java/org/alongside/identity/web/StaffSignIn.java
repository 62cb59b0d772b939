package org.alongside.identity.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Signing in through one's employer, where employers are named in the settings. */
@Component
class StaffSignIn {

  static final String BEGIN = "/sign-in/staff";
  static final String RETURN = "/sign-in/staff/back";

  private final StaffProviders providers;
  private final StaffArrival arrival;

  StaffSignIn(StaffProviders providers, StaffArrival arrival) {
    this.providers = providers;
    this.arrival = arrival;
  }

  void addTo(HttpSecurity http) {
    if (providers.none()) {
      return;
    }
    http.oauth2Login(login ->
        login
            .clientRegistrationRepository(providers)
            .authorizedClientRepository(new NothingFromEmployers())
            .loginPage(IdentityPaths.SIGN_IN)
            .authorizationEndpoint(
                begin -> begin.authorizationRequestResolver(new KnownEmployers(providers)))
            .redirectionEndpoint(end -> end.baseUri(RETURN + "/*"))
            .userInfoEndpoint(who -> who.oidcUserService(new NamedStaff()))
            .successHandler(arrival)
            .failureHandler(arrival));
  }
}
