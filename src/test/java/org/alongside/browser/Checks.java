package org.alongside.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;

/** What is looked at after every interaction, whatever the test is about. */
final class Checks {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Asked of a page that is still coming, before its styles are there, it would be another one. */
  private static final String WIDTH_ONCE_LOADED =
      """
      async () => {
        if (document.readyState !== 'complete') {
          await new Promise(loaded => addEventListener('load', loaded, {once: true}));
        }
        return document.documentElement.scrollWidth;
      }
      """;

  private final Page page;
  private final Screen screen;

  Checks(Page page, Screen screen) {
    this.page = page;
    this.screen = screen;
  }

  void run() {
    if (!isPage()) {
      return;
    }
    fits();
    if (screen.scripts()) {
      accessible();
    }
  }

  private boolean isPage() {
    return page.locator("html[lang]").count() == 1;
  }

  /** Nothing has to be scrolled sideways (WCAG 1.4.10), except inside frames made for it. */
  private void fits() {
    int width = page.evaluate(WIDTH_ONCE_LOADED) instanceof Number n ? n.intValue() : 0;
    Assertions.assertThat(width)
        .as("the width of %s", page.url())
        .isLessThanOrEqualTo(screen.width());
  }

  /** Without frames of others there is no need for axe's second page, which costs a browser tab. */
  private void accessible() {
    Assertions.assertThat(page.frames()).as("frames on %s", page.url()).hasSize(1);
    var results = new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze();
    var findings =
        results.getViolations().stream()
            .map(rule ->
                rule.getId()
                    + ": "
                    + rule.getHelp()
                    + " "
                    + rule.getNodes().stream().map(node -> node.getHtml()).toList())
            .toList();
    Assertions.assertThat(findings).as("axe on %s", page.url()).isEmpty();
    Assertions.assertThat(results.getPasses()).as("axe judged something").isNotEmpty();
  }
}
