package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No word on screen stands in a template. */
class LiteralTextTest {

  @Test
  void templates_hold_no_words() {
    var templates = Sources.below(Sources.TEMPLATES, ".jte");
    assertThat(templates).as("templates judged").hasSizeGreaterThan(40);
    templates.forEach((file, text) -> assertThat(LiteralText.in(text)).as("%s", file).isEmpty());
  }

  @Test
  void planted_words_are_reported_wherever_they_hide() {
    String planted =
        """
        <%-- A comment may say what it likes. --%>
        @param String title = "Not shown"
        @template.web.layout(shell = shell, title = shell.say("a.b"), content = @`
          <h1 class="big">${shell.say("a.b", "x) }")}</h1>
          @if(shell.signedIn())<p>Well hidden</p>@else<img alt="A dog" src="x">@endif
          @template.components.card.card(heading = "x", content = @`<p>Deeper still</p>`)
        `)
        Last of all
        """;
    assertThat(LiteralText.in(planted))
        .containsExactlyInAnyOrder("Well hidden", "A dog", "Deeper still", "Last of all");
  }
}
