package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a handler throws into a page in plain words, and keeps the rest for the log. */
@Component
final class Failures implements HandlerExceptionResolver, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Shells shells;
  private final Doors doors;

  Failures(Shells shells, Doors doors) {
    this.shells = shells;
    this.doors = doors;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (thrown instanceof NotAllowed && mayJustSignIn(request)) {
      return signInFirst(request);
    }
    if (thrown instanceof NotAllowed && !shells.of(request).signedIn()) {
      var kept = KeptForm.of(request, false);
      if (kept != null) {
        return Show.again(kept);
      }
    }
    if (thrown instanceof TooMany many) {
      var kept = KeptForm.of(request, shells.of(request).signedIn());
      if (kept != null) {
        log(Failure.of(thrown), null, request, Reference.of(request));
        retryAfter(many.howLong(), response);
        return Show.tooOften(kept.waiting(many.howLong()));
      }
    }
    if (thrown instanceof HttpRequestMethodNotSupportedException method) {
      response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed(method)));
    }
    return show(Failure.of(thrown), thrown, request, response);
  }

  private static void retryAfter(@Nullable Duration pause, HttpServletResponse response) {
    if (pause != null) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, pause.toSeconds())));
    }
  }

  /** The page for a failure, written to the log under the same reference. */
  ModelAndView show(
      Failure failure,
      @Nullable Throwable thrown,
      HttpServletRequest request,
      HttpServletResponse response) {
    String reference = Reference.of(request);
    log(failure, thrown, request, reference);
    retryAfter(failure.pause(), response);
    HttpStatus status = HttpStatus.valueOf(failure.status());
    return Show.with(status, "web/error", ErrorPage.of(failure, reference));
  }

  /** The route and never the address: an address may hold the id of a person. */
  private static void log(
      Failure failure, @Nullable Throwable thrown, HttpServletRequest request, String reference) {
    Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (failure.ours()) {
      LOG.error("{} {} at {} {}", failure.status(), reference, request.getMethod(), route, thrown);
    } else {
      LOG.info("{} {} at {} {}", failure.status(), reference, request.getMethod(), route);
    }
  }

  private boolean mayJustSignIn(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && doors.open("/sign-in")
        && !shells.of(request).signedIn();
  }

  private static ModelAndView signInFirst(HttpServletRequest request) {
    String query = request.getQueryString();
    String here = request.getRequestURI() + (query == null ? "" : "?" + query);
    return Show.seeOther("/sign-in?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
  }

  private static String[] allowed(HttpRequestMethodNotSupportedException method) {
    String[] supported = method.getSupportedMethods();
    return supported == null ? new String[0] : supported;
  }
}
