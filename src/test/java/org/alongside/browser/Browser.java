package org.alongside.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium for a test class; each visitor has a context of its own, closed after the test. Use:
 *
 * <pre>{@code
 * @RegisterExtension static final Browser browser = new Browser();
 *
 * var partner = browser.visitor(url);            // a desktop with scripts
 * var phone = browser.phone(url);                // 320 pixels wide
 * var plain = browser.withoutScripts(url);
 * }</pre>
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {

  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("ALONGSIDE_CHROMIUM", "/usr/bin/chromium"));
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final Visitors visitors = new Visitors();

  @Override
  public void beforeAll(ExtensionContext context) {
    if (!Files.isExecutable(CHROMIUM)) {
      if (System.getenv("CI") != null) {
        throw new IllegalStateException("There is no browser at " + CHROMIUM);
      }
      Assumptions.abort("There is no browser at " + CHROMIUM + "; ./test installs it");
    }
    var kept =
        context
            .getStore(ExtensionContext.Namespace.create(Browser.class, context.getUniqueId()))
            .computeIfAbsent("chromium", key -> new Chromium(), Chromium.class);
    visitors.in(kept.browser, context.getRequiredTestClass().getSimpleName());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    visitors.leave();
  }

  /** Somebody at a desktop, 1280 pixels wide. */
  public Visitor visitor(String address) {
    return visitors.enter(address, Screen.DESKTOP);
  }

  /** Somebody with a small phone, 320 pixels wide. */
  public Visitor phone(String address) {
    return visitors.enter(address, Screen.PHONE);
  }

  /** Somebody at a desktop whose browser runs no scripts. */
  public Visitor withoutScripts(String address) {
    return visitors.enter(address, Screen.DESKTOP.withoutScripts());
  }

  /** Somebody who sees everything four times as large: 1280 pixels at 400%. */
  public Visitor enlarged(String address) {
    return visitors.enter(address, Screen.ENLARGED);
  }

  public Visitor visitor(String address, Screen screen) {
    return visitors.enter(address, screen);
  }

  /** The browser, stopped when the class is done. */
  private static final class Chromium implements AutoCloseable {

    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
