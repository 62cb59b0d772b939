package org.alongside.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Public pages as they were drawn for the last stranger. A copy serves only while PostgreSQL's
 * snapshot is the same as before it was drawn, which means that no transaction anywhere has written
 * or begun to write since, and only within one second, because pages also depend on the time. So a
 * reader never sees less than the database holds, on any number of nodes.
 */
@Component
final class PublicCopies implements HandlerInterceptor {

  private static final String WANTED = PublicCopies.class.getName();
  private static final long MOST_BYTES = 8 << 20;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ObjectProvider<JdbcClient> database;
  private final Languages languages;
  private final InstantSource clock;
  private final Cache<Page, Copy> copies =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Page page, Copy copy) -> copy.drawn().length(false) + copy.drawn().length(true))
          .build();
  private final Map<Page, Drawing> drawings = new ConcurrentHashMap<>();

  PublicCopies(ObjectProvider<JdbcClient> database, Languages languages, InstantSource clock) {
    this.database = database;
    this.languages = languages;
    this.clock = clock;
  }

  private record Page(String path, String language) {}

  private record Moment(String snapshot, long second) {}

  private record Copy(Moment moment, Asset drawn) {}

  /** A copy that somebody is drawing; in the end nothing, if it could not be kept. */
  private static final class Drawing {
    private final Page page;
    private final Moment moment;
    private final CompletableFuture<@Nullable Copy> drawn = new CompletableFuture<>();

    Drawing(Page page, Moment moment) {
      this.page = page;
      this.moment = moment;
    }
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!isSameForAll(request, handler)) {
      return true;
    }
    var page = new Page(request.getRequestURI(), languages.of(request).language());
    var moment = now();
    var copy = copies.getIfPresent(page);
    if (copy == null || !copy.moment().equals(moment)) {
      copy = fromWhoeverDraws(new Drawing(page, moment), request);
    }
    if (copy == null) {
      return true;
    }
    send(copy.drawn(), request, response);
    return false;
  }

  /** One stranger draws and the others wait; nothing is given to the one who has to draw. */
  private @Nullable Copy fromWhoeverDraws(Drawing ours, HttpServletRequest request) {
    var drawing =
        drawings.compute(
            ours.page,
            (page, other) -> other != null && other.moment.equals(ours.moment) ? other : ours);
    if (drawing == ours) {
      request.setAttribute(WANTED, ours);
      return null;
    }
    return drawing
        .drawn
        .copy()
        .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception thrown) {
    if (request.getAttribute(WANTED) instanceof Drawing ours) {
      drawings.remove(ours.page, ours);
      ours.drawn.complete(null);
    }
  }

  /** Without a cookie, a key or a question in the address, nobody can be told from another. */
  private boolean isSameForAll(HttpServletRequest request, Object handler) {
    return handler instanceof HandlerMethod method
        && method.hasMethodAnnotation(SameForStrangers.class)
        && request.getMethod().equals("GET")
        && request.getQueryString() == null
        && request.getCookies() == null
        && request.getRemoteUser() == null
        && database.getIfAvailable() != null;
  }

  private Moment now() {
    String snapshot =
        database.getObject().sql("SELECT pg_current_snapshot()::text").query(String.class).single();
    return new Moment(snapshot, clock.instant().getEpochSecond());
  }

  /** Keeps and sends what was drawn, if the next stranger would be shown the same. */
  boolean kept(Supplier<byte[]> html, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    @Nullable Object wanted = request.getAttribute(WANTED);
    if (!(wanted instanceof Drawing ours)
        || response.getStatus() != HttpServletResponse.SC_OK
        || response.containsHeader(HttpHeaders.SET_COOKIE)
        || request.getSession(false) != null) {
      return false;
    }
    var drawn = new Asset("page.html", html.get());
    var copy = new Copy(ours.moment, drawn);
    copies.put(ours.page, copy);
    ours.drawn.complete(copy);
    send(drawn, request, response);
    return true;
  }

  private static void send(Asset page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    boolean zip = accepted != null && accepted.contains("gzip");
    response.setContentType(page.type());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (zip) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentLength(page.length(zip));
    page.writeTo(response.getOutputStream(), zip);
  }
}
