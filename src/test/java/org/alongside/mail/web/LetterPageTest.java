package org.alongside.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.alongside.mail.Content;
import org.alongside.mail.Writer.Reader;
import org.alongside.organisation.Riverdale;
import org.alongside.web.Words;
import org.junit.jupiter.api.Test;

class LetterPageTest {

  private final LetterPage page =
      LetterPage.of(
          new Content(
              "mail.test.subject", "mail.greeting.name", List.of("<b>x</b>"), "/decisions/7"),
          new Reader("Ann <i>", "en"),
          Riverdale.organisation(),
          Words.english());

  @Test
  void greetsSaysAndLeadsToThePublicAddress() {
    assertThat(page.asText())
        .startsWith("Hello Ann <i>,\n\n")
        .contains("\n\nOpen this page:\nhttps://alongside.riverdale.example/decisions/7\n\n")
        .contains("\n\n-- \nRiverdale\nIf you have a question, write to The involvement team");
  }

  @Test
  void showsNothingThatPeopleWroteAsHtml() {
    var html = new StringOutput();
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, LetterPage.class.getClassLoader(), "templates")
        .render("mail/letter.jte", page, html);
    assertThat(html.toString())
        .contains(
            "Hello Ann &lt;i&gt;,", "<a href=\"https://alongside.riverdale.example/decisions/7\">")
        .doesNotContain("<b>", "<i>", "<img", "style=");
  }
}
