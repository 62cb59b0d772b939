package org.alongside.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the header's "Sign in" leads: to sign in, and from there back to the page being read. */
final class WayIn {

  static final String SIGN_IN = "/sign-in";

  private WayIn() {}

  static String from(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean read =
        request.getMethod().equals("GET") && request.getDispatcherType() == DispatcherType.REQUEST;
    if (!read || path.equals("/") || path.startsWith("/sign")) {
      return SIGN_IN;
    }
    String query = request.getQueryString();
    String whole = query == null ? path : path + "?" + query;
    return OurPath.is(whole)
        ? SIGN_IN + "?to=" + URLEncoder.encode(whole, StandardCharsets.UTF_8)
        : SIGN_IN;
  }
}
