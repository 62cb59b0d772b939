package org.alongside;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes every bean that the first page did without, while that page is already served. So nobody
 * waits for all of them at the start, and nobody later for any; one that can't be made is told at
 * once and ends the program, as it would have at the start.
 */
final class TheRest {

  private static final Logger LOG = LoggerFactory.getLogger(TheRest.class);

  private TheRest() {}

  /** What ends when all are there. */
  static CompletableFuture<Void> of(ConfigurableApplicationContext context) {
    return CompletableFuture.runAsync(
        () -> make(context), task -> Thread.ofPlatform().name("the-rest").start(task));
  }

  private static void make(ConfigurableApplicationContext context) {
    try {
      for (String name : context.getBeanFactory().getBeanDefinitionNames()) {
        if (context.getBeanFactory().getBeanDefinition(name).isSingleton()) {
          context.getBean(name);
        }
      }
    } catch (RuntimeException e) {
      if (!context.isClosed()) {
        LOG.error("Not everything could be made; Alongside stops", e);
        context.close();
        throw e;
      }
    }
  }
}
