package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class TheRestTest {

  private final AtomicInteger made = new AtomicInteger();

  private GenericApplicationContext lazy(Runnable... beans) {
    var context = new GenericApplicationContext();
    for (int each = 0; each < beans.length; each++) {
      var make = beans[each];
      context.registerBean(
          "bean" + each,
          Object.class,
          () -> {
            make.run();
            return new Object();
          },
          definition -> definition.setLazyInit(true));
    }
    context.refresh();
    return context;
  }

  @Test
  void everythingIsMadeOnce() {
    try (var context = lazy(made::incrementAndGet, made::incrementAndGet)) {
      assertThat(made).hasValue(0);
      TheRest.of(context).join();
      context.getBean("bean1");
      assertThat(made).hasValue(2);
      assertThat(context.isActive()).isTrue();
    }
  }

  @Test
  void whatCantBeMadeEndsIt() {
    try (var context =
        lazy(() -> {
          throw new IllegalStateException("no such folder");
        })) {
      assertThatThrownBy(() -> TheRest.of(context).join())
          .isInstanceOf(CompletionException.class)
          .hasStackTraceContaining("no such folder");
      assertThat(context.isActive()).isFalse();
    }
  }

  @Test
  void whoStopsItMeanwhileHearsOfNoTrouble() throws InterruptedException {
    var making = new CountDownLatch(1);
    var closed = new CountDownLatch(1);
    var context =
        lazy(() -> {
          making.countDown();
          try {
            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          throw new IllegalStateException("closed meanwhile");
        });
    var rest = TheRest.of(context);
    making.await();
    var closing = Thread.ofPlatform().start(context::close);
    while (!context.isClosed()) {
      Thread.onSpinWait();
    }
    closed.countDown();
    rest.join();
    closing.join();
    assertThat(context.isActive()).isFalse();
  }
}
