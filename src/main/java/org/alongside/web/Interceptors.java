package org.alongside.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every request passes before its handler: first whether it comes too often. */
@Configuration(proxyBeanMethods = false)
class Interceptors implements WebMvcConfigurer {

  private final LimitsAtTheDoor limits;

  Interceptors(LimitsAtTheDoor limits) {
    this.limits = limits;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(limits).order(Ordered.HIGHEST_PRECEDENCE);
  }
}
