package org.alongside.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Those who visit during one test; each has cookies and a history of their own. */
final class Visitors {

  private com.microsoft.playwright.@Nullable Browser chromium;
  private String folder = "";
  private final List<BrowserContext> contexts = new ArrayList<>();

  void in(com.microsoft.playwright.Browser browser, String testClass) {
    chromium = browser;
    folder = testClass;
  }

  Visitor enter(String address, Screen screen) {
    var context =
        Objects.requireNonNull(chromium, "Register the browser as a static extension")
            .newContext(
                new NewContextOptions()
                    .setViewportSize(screen.width(), screen.height())
                    .setDeviceScaleFactor(screen.scale())
                    .setJavaScriptEnabled(screen.scripts())
                    .setLocale(screen.language())
                    .setTimezoneId("Europe/London")
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    context.setDefaultTimeout(30_000);
    contexts.add(context);
    return new Visitor(context.newPage(), address, screen, folder);
  }

  void leave() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }
}
