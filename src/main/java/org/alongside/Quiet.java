package org.alongside;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Keeps libraries from writing to the terminal before, or without, Spring's own set-up. */
public final class Quiet {

  private Quiet() {}

  public static void please() {
    LoggingSystem.get(Quiet.class.getClassLoader()).setLogLevel("ROOT", LogLevel.OFF);
  }
}
