package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.Roles;
import org.alongside.browser.Browser;
import org.alongside.database.RunningAlongside;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A supporter who comes to stand against somebody stops acting for them at once. */
class ActingForTest {

  @RegisterExtension static final Browser browser = new Browser();

  @Test
  void whoBecomesStaffNeitherAcceptsNorActsAnyMoreAndIsToldWhy() {
    try (var running = RunningAlongside.startDemo()) {
      Letterbox.settled(running);
      var ida = SignedInAs.somebody(running, "Ida Partner");
      var joe = SignedInAs.somebody(running, "Joe Supporter");
      place(running, ida);
      asks(running, ida, "joe.supporter@example.org");
      var supporter = Visiting.as(running, joe, browser.visitor(running.url()));
      supporter.visit("/me/supporters").sees("save answers in decisions");
      supporter.press("Yes, I support Ida Partner").press("Act for Ida Partner now");
      supporter.sees("You are acting for Ida Partner");
      var role =
          new RoleHeld(
              UUID.randomUUID(), joe, Role.BOARD_READER, null, running.clock().instant(), null);
      assertThat(running.bean(Roles.class).give(role)).isTrue();
      supporter.visit("/").doesNotSee("You are acting for").sees("You may not act for this person");
      supporter.press("Go on as myself").sees("You are staff or on the Board");
      supporter.doesNotSee("Act for Ida Partner now").press("Stop supporting Ida Partner");
      asks(running, ida, "joe.supporter@example.org");
      supporter.visit("/me/supporters").press("Yes, I support Ida Partner").hasStatus(422);
      supporter.sees("You are staff or on the Board").picture("supporter-staff");
    }
  }

  @Test
  void whatWasOpenedWhileActingIsNeverSentAsTheSupportersOwn() {
    try (var running = RunningAlongside.startDemo()) {
      Letterbox.settled(running);
      var ida = SignedInAs.somebody(running, "Ida Partner");
      var joe = SignedInAs.somebody(running, "Joe Supporter");
      asks(running, ida, "joe.supporter@example.org");
      var supporter = Visiting.as(running, joe, browser.visitor(running.url()));
      supporter.visit("/me/supporters").press("Yes, I support Ida Partner");
      supporter.press("Act for Ida Partner now").visit("/me/supporters").hasStatus(403);
      Visiting.as(running, ida, browser.visitor(running.url()))
          .visit("/me/supporters")
          .press("End it with Joe Supporter");
      for (int sent = 0; sent < 2; sent++) {
        supporter.visit("/me/name").type("Your name", "Not Mine " + sent).press("Save");
        supporter.hasStatus(403).sees("Nothing is saved until you go on as yourself");
      }
      supporter.picture("acting-ended").press("Go on as myself").isAt("/me/supporters");
      supporter.visit("/me/name").doesNotSee("You may not act").type("Your name", "Joe B");
      supporter.press("Save").hasStatus(200);
      assertThat(running.bean(People.class).find(joe).orElseThrow().name()).isEqualTo("Joe B");
    }
  }

  private static void asks(RunningAlongside running, PersonId person, String address) {
    Visiting.as(running, person, browser.visitor(running.url()))
        .visit("/me/supporters")
        .type("Your supporter's email address", address)
        .press("Ask them");
  }

  private static void place(RunningAlongside running, PersonId person) {
    var partnership = UUID.randomUUID();
    var sql = running.database().jdbc();
    sql.sql("INSERT INTO partnerships.partnership (id, project, slug) VALUES (?, ?, 'evenings')")
        .params(partnership, UUID.randomUUID())
        .update();
    sql.sql(
            """
            INSERT INTO partnerships.place (id, partnership, person, side, voting, co_chair,
              presence, since)
            VALUES (?, ?, ?, 'LIVED', true, false, 'HERE', '2027-01-01T00:00:00Z')
            """)
        .params(UUID.randomUUID(), partnership, person.value())
        .update();
  }
}
