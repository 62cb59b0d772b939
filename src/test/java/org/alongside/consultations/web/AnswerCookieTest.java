package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.alongside.consultations.ReturnKey;
import org.alongside.projects.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Behind TLS nobody above or beside us can put a key into the browser of whoever answers. */
class AnswerCookieTest {

  private static final Slug HERE = new Slug("walk-in");
  private static final ReturnKey KEY = new ReturnKey("7K3M9Q2P4F6H2XYZ");

  private static String kept(boolean secure) {
    var request = new MockHttpServletRequest();
    request.setSecure(secure);
    var response = new MockHttpServletResponse();
    AnswerCookie.keep(HERE, KEY, request, response);
    return String.valueOf(response.getHeader(HttpHeaders.SET_COOKIE));
  }

  @Test
  void behindTlsItIsOfThisHostAlone() {
    assertThat(kept(true))
        .startsWith("__Host-alongside-answers=walk-in:")
        .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain");
  }

  @Test
  void withoutTlsItIsStillReadAndSentToConsultationsAlone() {
    assertThat(kept(false))
        .startsWith("alongside-answers=walk-in:")
        .contains("Path=/consultations")
        .doesNotContain("Secure");
  }

  @Test
  void behindTlsAKeyThatSomebodyElseMaySetIsNotRead() {
    var request = new MockHttpServletRequest();
    request.setSecure(true);
    request.setCookies(new Cookie("alongside-answers", "walk-in:" + KEY.value()));
    assertThat(AnswerCookie.read(request, HERE)).isEmpty();
    request.setCookies(new Cookie("__Host-alongside-answers", "walk-in:" + KEY.value()));
    assertThat(AnswerCookie.read(request, HERE)).contains(KEY);
  }
}
