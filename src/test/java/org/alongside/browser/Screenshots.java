package org.alongside.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, kept under {@code target/screenshots} to be looked at. */
final class Screenshots {

  private static final int[] WIDTHS = {320, 1280};
  private static final int HEIGHT = 900;

  private final Page page;
  private final String folder;

  Screenshots(Page page, String folder) {
    this.page = page;
    this.folder = folder;
  }

  void take(String name, Screen screen) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "screenshots", folder, name + "-" + width + ".png")));
    }
    page.setViewportSize(screen.width(), screen.height());
  }
}
