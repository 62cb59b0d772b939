package org.alongside.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Puts the templates, compiled at build, behind the names that handlers answer with. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

  private static final String PACKAGE = "templates";

  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, TemplateConfiguration.class.getClassLoader(), PACKAGE);
  }

  /** Named so that Boot adds no resolver that would guess by the browser's Accept header. */
  @Bean
  ViewResolver viewResolver(TemplateEngine templates, Shells shells, PublicCopies copies) {
    return new JteViews(templates, shells, copies);
  }

  private record JteViews(TemplateEngine templates, Shells shells, PublicCopies copies)
      implements ViewResolver, Ordered {
    @Override
    public View resolveViewName(String name, java.util.Locale locale) {
      return new JteView(templates, shells, copies, name);
    }

    @Override
    public int getOrder() {
      return HIGHEST_PRECEDENCE;
    }
  }
}
