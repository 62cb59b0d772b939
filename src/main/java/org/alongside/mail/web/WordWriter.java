package org.alongside.mail.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.alongside.mail.Content;
import org.alongside.mail.Writer;
import org.alongside.mail.WrittenLetter;
import org.alongside.organisation.Organisation;
import org.alongside.web.Languages;
import org.springframework.stereotype.Component;

/** Writes letters from the message files, once as text and once as simple HTML. */
@Component
class WordWriter implements Writer {

  private final Languages languages;
  private final TemplateEngine templates;

  WordWriter(Languages languages, TemplateEngine templates) {
    this.languages = languages;
    this.templates = templates;
  }

  @Override
  public WrittenLetter.Words write(Content content, Reader reader, Organisation organisation) {
    var words = languages.in(reader.language());
    var page = LetterPage.of(content, reader, organisation, words);
    var html = new StringOutput();
    templates.render("mail/letter.jte", page, html);
    return new WrittenLetter.Words(
        words.language(), page.subject(), page.asText(), html.toString(), page.leave());
  }
}
