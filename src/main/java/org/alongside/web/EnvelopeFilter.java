package org.alongside.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Around every request: the headers of the envelope, a reference for the log, no larger body or
 * stranger method than a form of ours needs, and no parameter that is no text. Forms with files are
 * left to the {@link UploadGate}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class EnvelopeFilter extends OncePerRequestFilter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

  private final long largest;
  private final TlsInFront tls;

  EnvelopeFilter(@Value("${alongside.web.largest-request:1MB}") DataSize largest, TlsInFront tls) {
    this.largest = largest.toBytes();
    this.tls = tls;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest came, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var request = tls.asMade(came);
    Envelope.headers(response::setHeader);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", ONE_YEAR);
    }
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (UploadGate.sendsFiles(request)) {
      named(request, response, chain);
    } else if (request.getContentLengthLong() > largest) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      read(request, response, chain);
    }
  }

  private static void read(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var refused = Unreadable.status(request);
    if (refused.isPresent()) {
      response.sendError(refused.getAsInt());
    } else {
      named(request, response, chain);
    }
  }

  private static void named(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    MDC.put("reference", Reference.of(request));
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove("reference");
    }
  }
}
