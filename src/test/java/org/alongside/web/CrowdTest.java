package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.database.RunningAlongside;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;

/** However many come at once, only so many weigh on the memory. */
class CrowdTest {

  private static final int CROWD = 3 * ServerConfiguration.AT_ONCE;
  private static final Duration A_MOMENT = Duration.ofMillis(300);

  private static Executor workers(RunningAlongside alongside) {
    var tomcat = ((TomcatWebServer) alongside.server()).getTomcat();
    return tomcat.getConnector().getProtocolHandler().getExecutor();
  }

  @Test
  void theServerWorksOnSoManyAndAllOthersWaitTheirTurn() throws InterruptedException {
    try (var alongside = RunningAlongside.start()) {
      var workers = workers(alongside);
      var begun = new AtomicInteger();
      var held = new CountDownLatch(1);
      var done = new CountDownLatch(CROWD);
      for (int each = 0; each < CROWD; each++) {
        workers.execute(() -> work(begun, held, done));
      }
      while (begun.get() < ServerConfiguration.AT_ONCE) {
        assertThat(done.await(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)).isFalse();
      }
      assertThat(done.await(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS)).isFalse();
      assertThat(begun).hasValue(ServerConfiguration.AT_ONCE);
      held.countDown();
      assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  private static void work(AtomicInteger begun, CountDownLatch held, CountDownLatch done) {
    assertThat(Thread.currentThread().isVirtual()).isTrue();
    begun.incrementAndGet();
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    done.countDown();
  }
}
