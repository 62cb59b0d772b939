package org.alongside.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What a real browser receives, heads included, counted by the browser itself. */
final class WireBytes {

  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("ALONGSIDE_CHROMIUM", "/usr/bin/chromium"));

  private WireBytes() {}

  /**
   * Bytes of a page.
   *
   * @param first with an empty cache
   * @param after of the next page, with what the first one left in the cache
   */
  record Visit(long first, long after) {}

  static boolean possible() {
    return Files.isExecutable(CHROMIUM);
  }

  static Visit measure(int port, String first, String next) {
    try (var playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(chromium());
        BrowserContext somebody = browser.newContext()) {
      Page page = somebody.newPage();
      var received = new AtomicLong();
      var network = somebody.newCDPSession(page);
      network.on(
          "Network.loadingFinished",
          event -> received.addAndGet(event.get("encodedDataLength").getAsLong()));
      network.send("Network.enable");
      String address = "http://localhost:" + port;
      return new Visit(
          visited(page, address + first, received), visited(page, address + next, received));
    }
  }

  private static BrowserType.LaunchOptions chromium() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(CHROMIUM)
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
  }

  private static long visited(Page page, String url, AtomicLong received) {
    received.set(0);
    page.navigate(url);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return received.get();
  }
}
