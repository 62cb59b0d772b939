package org.alongside.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets forms with files in, where a handler takes them, and only so many at a time: what they hold
 * is put on disk before anybody knows whether the sender may do what they ask for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
final class UploadGate extends OncePerRequestFilter {

  private static final String BUSY_SECONDS = "20";

  private final UploadRoutes routes;
  private final UploadLimits limits;
  private final UploadRooms rooms = new UploadRooms();

  UploadGate(UploadRoutes routes, UploadLimits limits) {
    this.routes = routes;
    this.limits = limits;
  }

  static boolean sendsFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !sendsFiles(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!routes.take(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (request.getContentLengthLong() > limits.request()) {
      hearOut(request);
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      receive(request, response, chain);
    }
  }

  /** A browser that is still sending would not look at our answer. */
  private void hearOut(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() <= limits.heardOut()) {
      ServletInputStream in = request.getInputStream();
      in.skipNBytes(request.getContentLengthLong());
    }
  }

  private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var room = rooms.of(request);
    if (!room.tryAcquire()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      var refused = Unreadable.status(request);
      if (refused.isPresent()) {
        response.sendError(refused.getAsInt());
        return;
      }
    } finally {
      room.release();
    }
    chain.doFilter(request, response);
  }
}
