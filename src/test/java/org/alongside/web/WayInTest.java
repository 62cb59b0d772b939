package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whoever signs in from a page comes back to it. */
class WayInTest {

  @Test
  void fromAPageOneComesBackToItWithEverythingThatItsAddressHolds() {
    var invitation = new MockHttpServletRequest("GET", "/partnerships/pathway/take");
    invitation.setQueryString("done=begun");
    assertThat(WayIn.from(invitation))
        .isEqualTo("/sign-in?to=%2Fpartnerships%2Fpathway%2Ftake%3Fdone%3Dbegun");
  }

  @Test
  void theHomePageAndSigningInItselfNeedNoWayBack() {
    assertThat(WayIn.from(new MockHttpServletRequest("GET", "/"))).isEqualTo("/sign-in");
    assertThat(WayIn.from(new MockHttpServletRequest("GET", "/sign-in/sent")))
        .isEqualTo("/sign-in");
    assertThat(WayIn.from(new MockHttpServletRequest("GET", "/signed-out"))).isEqualTo("/sign-in");
  }

  @Test
  void whatWasSentCanNotBeReadAgain() {
    assertThat(WayIn.from(new MockHttpServletRequest("POST", "/projects"))).isEqualTo("/sign-in");
  }
}
