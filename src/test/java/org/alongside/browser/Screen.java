package org.alongside.browser;

/** What somebody looks at the site with. */
public record Screen(int width, int height, double scale, boolean scripts, String language) {

  public static final Screen DESKTOP = new Screen(1280, 900, 1, true, "en-GB");
  public static final Screen PHONE = new Screen(320, 640, 2, true, "en-GB");

  /** 1280 by 1024 pixels at 400% are 320 by 256, each four times as large (WCAG 1.4.10). */
  public static final Screen ENLARGED = new Screen(320, 256, 4, true, "en-GB");

  public Screen withoutScripts() {
    return new Screen(width, height, scale, false, language);
  }

  public Screen in(String other) {
    return new Screen(width, height, scale, scripts, other);
  }
}
