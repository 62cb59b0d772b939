package org.alongside.identity;

import java.io.Serializable;

/**
 * What a device is called among those somebody is signed in on. Only the families are kept, never
 * the whole line that a browser says about itself.
 */
public record Device(Browser browser, Platform platform) implements Serializable {

  /** Under which name a session keeps its device. */
  public static final String KEPT = "alongside.device";

  /** Families of browsers. */
  public enum Browser {
    EDGE,
    SAMSUNG,
    FIREFOX,
    CHROME,
    SAFARI,
    OTHER
  }

  /** Families of what it runs on. */
  public enum Platform {
    ANDROID,
    IPHONE,
    IPAD,
    WINDOWS,
    MAC,
    CHROMEBOOK,
    LINUX,
    OTHER
  }

  /** Reads the line a browser says about itself. Most browsers claim to be others: order counts. */
  public static Device of(String agent) {
    return new Device(browser(agent), platform(agent));
  }

  private static Browser browser(String agent) {
    if (has(agent, "Edg/", "EdgA/", "EdgiOS/")) {
      return Browser.EDGE;
    }
    if (has(agent, "SamsungBrowser/")) {
      return Browser.SAMSUNG;
    }
    if (has(agent, "Firefox/", "FxiOS/")) {
      return Browser.FIREFOX;
    }
    if (has(agent, "Chrome/", "CriOS/", "Chromium/")) {
      return Browser.CHROME;
    }
    return has(agent, "Safari/") ? Browser.SAFARI : Browser.OTHER;
  }

  private static Platform platform(String agent) {
    if (has(agent, "Android")) {
      return Platform.ANDROID;
    }
    if (has(agent, "iPhone")) {
      return Platform.IPHONE;
    }
    if (has(agent, "iPad")) {
      return Platform.IPAD;
    }
    if (has(agent, "Windows")) {
      return Platform.WINDOWS;
    }
    if (has(agent, "Macintosh")) {
      return Platform.MAC;
    }
    if (has(agent, "CrOS")) {
      return Platform.CHROMEBOOK;
    }
    return has(agent, "Linux") ? Platform.LINUX : Platform.OTHER;
  }

  private static boolean has(String agent, String... marks) {
    for (var mark : marks) {
      if (agent.contains(mark)) {
        return true;
      }
    }
    return false;
  }
}
