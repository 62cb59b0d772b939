package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static List<String> codes(String text) {
    return Markdown.faults(text).stream().map(MarkdownFault::code).toList();
  }

  @Test
  void drawsWhatPeopleWriteInOurOwnLooks() {
    assertThat(Markdown.html("## Why\n\nWe **listen**.\n\n- one\n- two\n\n1. first"))
        .contains("<h2>Why</h2>", "<strong>listen</strong>")
        .contains("<ul class=\"nhsuk-list nhsuk-list--bullet\">")
        .contains("<ol class=\"nhsuk-list nhsuk-list--number\">");
    assertThat(Markdown.html("[Ask](https://example.org/a?b=1&c=2) ![A door](/files/1)"))
        .contains("href=\"https://example.org/a?b&#61;1&amp;c&#61;2\"")
        .contains("src=\"/files/1\"", "alt=\"A door\"");
  }

  @Test
  void nothingThatIsWrittenCanDoAnything() {
    for (var bad :
        List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<p style=\"position:fixed\">x</p>",
            "[x](javascript:alert(1))",
            "![x](javascript:alert(1))",
            "<a href=\"data:text/html,x\">x</a>",
            "[x](<data:text/html;base64,PHNjcmlwdD4=>)",
            "<iframe src=\"https://example.org\"></iframe>")) {
      assertThat(Markdown.html(bad))
          .as(bad)
          .doesNotContain("<script", "<img src=x", "<p style", "<iframe", "<a href")
          .doesNotContain("href=\"javascript", "src=\"javascript", "href=\"data");
    }
  }

  @Test
  void theTitleIsTheOnlyHeadingOfItsHeight() {
    assertThat(Markdown.html("# Loud\n\nWords")).contains("<h2>Loud</h2>").doesNotContain("<h1");
  }

  @Test
  void allFaultsAreToldAtOnceInReadingOrder() {
    assertThat(
            codes("# Title\n\n### Deep\n\n![](/files/1)\n\n[here](/a)\n\n##\n\n![x](http://o/p)"))
        .containsExactly(
            "heading-title",
            "heading-skipped",
            "picture-without-words",
            "link-says-nothing",
            "heading-empty",
            "picture-elsewhere");
  }

  @Test
  void headingsThatGoDownOneByOneAndUpAtOnceAreInOrder() {
    assertThat(codes("## A\n\n### B\n\n#### C\n\n## D\n\n### E")).isEmpty();
    assertThat(codes("### B")).containsExactly("heading-skipped");
  }

  @Test
  void aFaultNamesThePlace() {
    assertThat(Markdown.faults("### Money `now`"))
        .containsExactly(new MarkdownFault("heading-skipped", "Money now"));
  }

  @Test
  void aSnippetOfCodeIsNoHeading() {
    assertThat(codes("```\n# not one\n```")).isEmpty();
  }
}
