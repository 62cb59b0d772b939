package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.browser.Browser;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.How;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator gives and takes roles. */
class RolesJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.start();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void anAdministratorMakesACoOrdinatorAndTheLastOneStaysAndNeedsMoreThanALink() {
    var ada = SignedInAs.somebody(alongside, "Ada Admin", Role.ADMINISTRATOR);
    var ned = SignedInAs.somebody(alongside, "Ned New");
    var admin = Visiting.as(alongside, ada, browser.visitor(alongside.url()));
    admin
        .visit("/me")
        .click("Who does what here")
        .press("Give somebody a role")
        .hasStatus(422)
        .sees("Choose a role");
    admin.type("Their email address", "nobody@example.org").choose("Co-ordinator");
    admin.press("Give somebody a role").hasStatus(422).sees("There is nobody with this");
    admin.fieldHolds("Their email address", "nobody@example.org").picture("roles-mistake");
    admin.type("Their email address", "ned.new@example.org").press("Give somebody a role");
    admin.isAt("/roles").sees("Ned New").picture("roles");
    assertThat(alongside.bean(Roles.class).of(ned)).containsExactly(Role.CO_ORDINATOR);
    admin.press("Take the role Co-ordinator from Ned New").doesNotSee("Ned New");
    assertThat(alongside.bean(Roles.class).of(ned)).isEmpty();
    admin.press("Take the role Administrator from Ada Admin").hasStatus(422);
    admin.sees("This is the last administrator");
    Visiting.as(alongside, ada, How.LINK, browser.visitor(alongside.url()))
        .visit("/roles")
        .hasStatus(403);
  }
}
