package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Remembers the language that somebody has just chosen, in their browser and nowhere else. */
@Configuration(proxyBeanMethods = false)
class LanguageChoice {

  private static final Duration KEPT = Duration.ofDays(365);

  @Bean
  CookieUse languageCookie() {
    return new CookieUse(Languages.COOKIE, "web.cookies.language");
  }

  @Bean
  WebMvcConfigurer remembersLanguage(Languages languages) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Remember(languages));
      }
    };
  }

  private record Remember(Languages languages) implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      String chosen = Languages.asked(request);
      if (languages.has(chosen)) {
        var cookie =
            ResponseCookie.from(Languages.COOKIE, chosen)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
      }
      return true;
    }
  }
}
