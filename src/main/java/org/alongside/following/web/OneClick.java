package org.alongside.following.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.web.WithoutToken;
import org.springframework.stereotype.Component;

/**
 * The button to stop that mail programs show by themselves (RFC 8058). They have no page of ours
 * open, so they can't send its token: what proves who may stop is the key in the address.
 */
@Component
class OneClick implements WithoutToken {

  @Override
  public boolean taken(HttpServletRequest request) {
    return request.getRequestURI().equals(FollowPaths.STOP)
        && "One-Click".equals(request.getParameter("List-Unsubscribe"));
  }
}
