package org.alongside.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What every request passes before its handler: whether it comes too often, and then whether there
 * is a copy of what it asks for.
 */
@Configuration(proxyBeanMethods = false)
class Interceptors implements WebMvcConfigurer {

  private final LimitsAtTheDoor limits;
  private final PublicCopies copies;

  Interceptors(LimitsAtTheDoor limits, PublicCopies copies) {
    this.limits = limits;
    this.copies = copies;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(limits).order(Ordered.HIGHEST_PRECEDENCE);
    registry.addInterceptor(copies).order(Ordered.HIGHEST_PRECEDENCE + 1);
  }
}
