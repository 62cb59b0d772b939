package org.alongside.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
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

  private final ObjectProvider<JdbcClient> database;
  private final Languages languages;
  private final InstantSource clock;
  private final Cache<Page, Copy> copies =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Page page, Copy copy) -> copy.drawn().length(false) + copy.drawn().length(true))
          .build();

  PublicCopies(ObjectProvider<JdbcClient> database, Languages languages, InstantSource clock) {
    this.database = database;
    this.languages = languages;
    this.clock = clock;
  }

  private record Page(String path, String language) {}

  private record Moment(String snapshot, long second) {}

  private record Copy(Moment moment, Asset drawn) {}

  private record Wanted(Page page, Moment moment) {}

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!isSameForAll(request, handler)) {
      return true;
    }
    var page = new Page(request.getRequestURI(), languages.of(request).language());
    var moment = now();
    var copy = copies.getIfPresent(page);
    if (copy != null && copy.moment().equals(moment)) {
      send(copy.drawn(), request, response);
      return false;
    }
    request.setAttribute(WANTED, new Wanted(page, moment));
    return true;
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
    if (!(wanted instanceof Wanted(var page, var moment))
        || response.getStatus() != HttpServletResponse.SC_OK
        || request.getSession(false) != null) {
      return false;
    }
    var drawn = new Asset("page.html", html.get());
    copies.put(page, new Copy(moment, drawn));
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
