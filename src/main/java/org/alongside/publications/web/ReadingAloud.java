package org.alongside.publications.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.alongside.formats.PlainerWords;
import org.alongside.publications.Markup;
import org.alongside.web.Markdown;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** What judges a text: the list of plainer words, and the reading of Markdown. */
@Configuration(proxyBeanMethods = false)
class ReadingAloud {

  @Bean
  PlainerWords plainerWords() {
    try {
      var list = new ClassPathResource("plainer-words.csv");
      return PlainerWords.read(list.getContentAsString(StandardCharsets.UTF_8).lines().toList());
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  @Bean
  Markup markup() {
    return Markdown::faults;
  }
}
