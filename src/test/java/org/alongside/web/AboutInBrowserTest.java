package org.alongside.web;

import org.alongside.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that a site owes everybody can be read by everybody. */
class AboutInBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static ShellAlone shell;

  @BeforeAll
  static void start() {
    shell = ShellAlone.start(HomeInBrowserTest.Riverdale.class);
  }

  @AfterAll
  static void stop() {
    shell.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/about, Equal by the way it is built",
    "/accessibility, Nobody from outside has audited this site yet",
    "/privacy, What we keep about people",
    "/cookies, alongside-language",
    "/contact, together@riverdale.example",
    "/nothing-here, We can’t find that page",
  })
  void each_is_there(String path, String words) {
    browser.visitor(shell.url()).visit(path).sees(words).picture(path.substring(1));
    browser.phone(shell.url()).visit(path).sees(words);
    browser.withoutScripts(shell.url()).visit(path).sees(words);
  }
}
