package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who visits: what they do is told in words they see, and after each thing they do the
 * page is checked with axe, for width, for words without a file, and for requests that leave us.
 */
public final class Visitor {

  private static final int ATTEMPTS = 5;

  /** In milliseconds; long enough for a page that is on its way. */
  private static final int A_MOMENT = 500;

  private final Page page;
  private final String address;
  private final Screen screen;
  private final Checks checks;
  private final Screenshots screenshots;
  private final List<String> troubles = new ArrayList<>();
  private int lastStatus;
  private int pagesSeen;

  Visitor(Page page, String address, Screen screen, String folder) {
    this.page = page;
    this.address = address;
    this.screen = screen;
    this.checks = new Checks(page, screen);
    this.screenshots = new Screenshots(page, folder);
    watch();
  }

  /** Opens a path of ours. */
  public Visitor visit(String path) {
    @Nullable Response response = page.navigate(address + path);
    lastStatus = response == null ? 0 : response.status();
    return looked();
  }

  public Visitor click(String link) {
    return act(() -> page.getByRole(AriaRole.LINK, byName(link)).first().click());
  }

  /** The link of this name, where others have it among their words. */
  public Visitor clickExactly(String link) {
    return act(() -> page.getByRole(AriaRole.LINK, byName(link).setExact(true)).first().click());
  }

  /** The file behind a link. */
  public byte[] takes(String link) {
    var file =
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, byName(link)).first().click());
    try {
      return java.nio.file.Files.readAllBytes(file.path());
    } catch (java.io.IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }

  public Visitor press(String button) {
    return act(() -> page.getByRole(AriaRole.BUTTON, byButton(button)).first().click());
  }

  public Visitor type(String label, String text) {
    return act(() -> field(label).fill(text));
  }

  /** Chooses a radio button or ticks a box. */
  public Visitor choose(String label) {
    return act(() -> page.getByLabel(label, exactly()).first().check());
  }

  public Visitor untick(String label) {
    return act(() -> page.getByLabel(label, exactly()).first().uncheck());
  }

  /** Chooses from a list that opens. */
  public Visitor select(String label, String option) {
    return act(() -> field(label).selectOption(new String[] {option}));
  }

  /** Presses a key, for example {@code Tab}, {@code Enter} or {@code Space}. */
  public Visitor key(String key) {
    return act(() -> page.keyboard().press(key));
  }

  /** Opens what stands behind a line, such as details. */
  public Visitor open(String summary) {
    return act(
        () -> page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click());
  }

  public Visitor sees(String text) {
    assertThat(page.locator("body")).containsText(text);
    return this;
  }

  public Visitor doesNotSee(String text) {
    assertThat(page.locator("body")).not().containsText(text);
    return this;
  }

  public Visitor isAt(String path) {
    Assertions.assertThat(page.url().substring(address.length())).isEqualTo(path);
    return this;
  }

  public Visitor hasStatus(int status) {
    Assertions.assertThat(lastStatus).isEqualTo(status);
    return this;
  }

  /** What a field holds now: nothing typed is ever lost. */
  public Visitor fieldHolds(String label, String text) {
    assertThat(field(label)).hasValue(text);
    return this;
  }

  /** Keeps pictures of this page at 320 and 1280 pixels, to be looked at. */
  public Visitor picture(String name) {
    screenshots.take(name, screen);
    return this;
  }

  /** Where the visited application answers. */
  public String address() {
    return address;
  }

  /** The page itself, for what has no word here. */
  public Page page() {
    return page;
  }

  /** Does something that has no word here, and looks at the page afterwards. */
  public Visitor act(Runnable something) {
    something.run();
    return looked();
  }

  private Visitor looked() {
    lookWhenSettled();
    Assertions.assertThat(troubles).as("on %s", page.url()).isEmpty();
    return this;
  }

  /**
   * A script may lead on to the next page while this one is looked at: then that one is. Axe may
   * tell of it as an error, or as a page on which there was nothing to judge; and it may tell
   * before the browser says that the next page has come, so a moment is given for that.
   */
  private void lookWhenSettled() {
    for (int attempt = 1; ; attempt++) {
      page.waitForLoadState();
      int pages = pagesSeen;
      try {
        checks.run();
        if (pages == pagesSeen || attempt == ATTEMPTS) {
          return;
        }
      } catch (RuntimeException | AssertionError e) {
        page.waitForTimeout(A_MOMENT);
        if (attempt == ATTEMPTS || (pages == pagesSeen && !isLedOn(e))) {
          throw e;
        }
      }
    }
  }

  private static boolean isLedOn(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("because of a navigation"));
  }

  private void watch() {
    page.onFrameNavigated(frame -> {
      if (frame.equals(page.mainFrame())) {
        pagesSeen++;
      }
    });
    page.onResponse(response -> {
      if (response.request().isNavigationRequest()) {
        lastStatus = response.status();
      }
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(address)) {
        troubles.add("asked somebody else: " + request.url());
      }
    });
    page.onPageError(error -> troubles.add("script failed: " + error));
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        troubles.add(message.text());
      }
    });
  }

  private Locator field(String label) {
    return page.getByLabel(label, exactly()).first();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Page.GetByRoleOptions byName(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions byButton(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
