package org.alongside.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends styles, scripts and pictures before anything else is asked: they belong to everybody. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AssetFilter extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(Assets.ROOT) || !reads(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String[] parts = request.getRequestURI().substring(Assets.ROOT.length()).split("/", 2);
    var asset = Assets.find(parts[parts.length - 1]);
    if (asset.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    // During an upgrade a page of one version may ask another: it is served, but not kept.
    boolean current = parts[0].equals(Assets.ours().hash());
    send(asset.get(), current, request, response);
  }

  private static void send(
      Asset asset, boolean keep, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    boolean zip = accepted != null && accepted.contains("gzip");
    response.setContentType(asset.type());
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, keep ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (zip) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentLength(asset.length(zip));
    if (request.getMethod().equals("GET")) {
      asset.writeTo(response.getOutputStream(), zip);
    }
  }

  private static boolean reads(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }
}
