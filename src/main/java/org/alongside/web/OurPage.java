package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a form was sent from a page of ours, as browsers say (Fetch Metadata, or RFC 6454). */
public final class OurPage {

  private OurPage() {}

  /** No, where the browser says nothing. */
  public static boolean sent(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    var origin = request.getHeader("Origin");
    return site == null
        ? origin != null && host(origin).equals(request.getHeader("Host"))
        : site.equals("same-origin");
  }

  private static String host(String origin) {
    try {
      var authority = URI.create(origin).getAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }
}
