package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every component works for everybody, right and wrong, in both directions of writing. */
class ComponentsInBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static ShellAlone shell;

  @BeforeAll
  static void start() {
    shell = ShellAlone.start();
  }

  @AfterAll
  static void stop() {
    shell.close();
  }

  @Test
  void they_are_right() {
    var visitor = browser.visitor(shell.url()).visit("/examples");
    var more = visitor.page().getByLabel("What would have to change?");
    assertThat(more.isVisible()).isFalse();
    visitor.fieldHolds("In your own words", "<b>kept</b>\n\nas typed").choose("Object");
    assertThat(more.isVisible()).isTrue();
    visitor.picture("components");
  }

  @Test
  void each_mistake_leads_to_its_field() {
    var visitor = browser.visitor(shell.url()).visit("/examples/wrong");
    var links = visitor.page().locator(".nhsuk-error-summary a");
    assertThat(links.count()).isEqualTo(7);
    for (int i = 0; i < links.count(); i++) {
      String field = String.valueOf(links.nth(i).getAttribute("href"));
      assertThat(visitor.page().locator(field).count()).as(field).isEqualTo(1);
    }
    assertThat(visitor.page().title()).startsWith("Mistake: ");
    visitor.picture("components-wrong");
  }

  @Test
  void they_fit_a_phone_and_read_from_right_to_left() {
    var phone = browser.phone(shell.url()).visit("/examples");
    phone
        .act(() -> phone.page().evaluate("document.documentElement.dir = 'rtl'"))
        .picture("components-right-to-left");
  }

  @Test
  void they_work_without_scripts_and_four_times_as_large() {
    browser
        .withoutScripts(shell.url())
        .visit("/examples")
        .sees("What would have to change?")
        .picture("components-without-scripts");
    browser.enlarged(shell.url()).visit("/examples/wrong");
  }
}
