package org.alongside.questions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.alongside.web.OurPage;
import org.alongside.web.WithoutToken;
import org.springframework.stereotype.Component;

/**
 * One press says whether a page was clear. That page is read without a cookie, and stays the same
 * for all: so its form carries no token, and the browser itself must say that it was ours.
 */
@Component
class PressOfOurPage implements WithoutToken {

  private static final Pattern PRESS = Pattern.compile("/questions/[a-z]+\\.[0-9a-f-]{36}/clear");

  @Override
  public boolean taken(HttpServletRequest request) {
    return PRESS.matcher(request.getRequestURI()).matches() && OurPage.sent(request);
  }
}
