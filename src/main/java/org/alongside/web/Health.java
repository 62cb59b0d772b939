package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/**
 * Whether this node can serve, for whoever spreads the load: 200, or 503 while its database is out
 * of reach or it is stopping. No handler method on purpose: it must answer when little else works.
 */
@Component("/health")
final class Health implements HttpRequestHandler {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ObjectProvider<DataSource> database;
  private volatile boolean stopping;

  Health(ObjectProvider<DataSource> database) {
    this.database = database;
  }

  @EventListener
  void changed(AvailabilityChangeEvent<ReadinessState> event) {
    stopping = event.getState() == ReadinessState.REFUSING_TRAFFIC;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String status = stopping ? "stopping" : reachable() ? "up" : "down";
    response.setStatus(status.equals("up") ? 200 : 503);
    response.setContentType("application/json");
    byte[] answer = "{\"status\":\"%s\"}\n".formatted(status).getBytes(StandardCharsets.UTF_8);
    response.setContentLength(answer.length);
    response.getOutputStream().write(answer);
  }

  /** Asked aside, because a pool in trouble keeps one waiting longer than a probe may. */
  private boolean reachable() {
    DataSource source = database.getIfAvailable();
    if (source == null) {
      return true;
    }
    var answered = new AtomicBoolean();
    var asking = Thread.startVirtualThread(() -> answered.set(valid(source)));
    try {
      return asking.join(PATIENCE) && answered.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean valid(DataSource source) {
    try (Connection connection = source.getConnection()) {
      return connection.isValid(PATIENCE.toSecondsPart());
    } catch (SQLException away) {
      return false;
    }
  }
}
