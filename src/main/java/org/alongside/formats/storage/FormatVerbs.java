package org.alongside.formats.storage;

import org.alongside.facts.Facts;
import org.alongside.formats.AllItems;
import org.alongside.formats.AnswerFormatRequest;
import org.alongside.formats.AskForFormat;
import org.alongside.formats.Items;
import org.alongside.formats.MakeRendition;
import org.alongside.formats.Renditions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what people can do with forms. */
@Configuration(proxyBeanMethods = false)
class FormatVerbs {

  @Bean
  AllItems allItems(ObjectProvider<Items> kinds) {
    return new AllItems(kinds::stream);
  }

  @Bean
  MakeRendition makeRendition(Renditions renditions, Facts facts) {
    return new MakeRendition(renditions, facts);
  }

  @Bean
  AskForFormat askForFormat(Renditions renditions, Facts facts) {
    return new AskForFormat(renditions, facts);
  }

  @Bean
  AnswerFormatRequest answerFormatRequest(Renditions renditions, Facts facts) {
    return new AnswerFormatRequest(renditions, facts);
  }
}
