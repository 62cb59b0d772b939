package org.alongside.journeys;

import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.partnerships.web.RunningPartnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session ends while somebody writes: on a small phone, everything written is there to see. */
class HeldFormInBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  @Test
  void whatWasWrittenComesBackEachWithItsLabel() {
    try (var alongside = RunningAlongside.start()) {
      var cora = SignedInAs.somebody(alongside, "Cora Late", Role.CO_ORDINATOR);
      var here = RunningPartnership.project(alongside, "Held");
      var lead = Role.PROJECT_LEAD;
      alongside.bean(GiveRole.class).give(null, cora, lead, here.projectId(), here.now());
      var phone = here.as(browser.phone(alongside.url()), cora);
      phone.visit("/projects/" + here.slug() + "/edit/means");
      phone.page().locator("#time").fill("Two hours a week, " + "x".repeat(80));
      phone.page().locator("#money").fill("Fifty pounds a day\nand the bus");
      alongside.database().jdbc().sql("DELETE FROM database.spring_session").update();
      phone
          .press("Save")
          .hasStatus(403)
          .sees("Nothing you typed is lost")
          .sees("Text 1 of 2")
          .sees("Two hours a week")
          .sees("Text 2 of 2")
          .sees("and the bus")
          .picture("held-form");
    }
  }
}
