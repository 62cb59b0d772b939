package org.alongside.identity.web;

import org.alongside.web.CookieUse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names the cookies of signing in on the cookies page. */
@Configuration(proxyBeanMethods = false)
class CookiesOfSigningIn {

  @Bean
  CookieUse sessionCookie(@Value("${server.servlet.session.cookie.name}") String name) {
    return new CookieUse(name, "identity.cookie.session");
  }

  @Bean
  CookieUse formCookie() {
    var names = FormTokens.COOKIE + ", " + FormTokens.SAFE_COOKIE;
    return new CookieUse(names, "identity.cookie.form");
  }

  @Bean
  CookieUse askedCookie() {
    return new CookieUse(AskingBrowser.COOKIE, "identity.cookie.asked");
  }
}
