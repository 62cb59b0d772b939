package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.Enrolments;
import org.alongside.identity.How;
import org.alongside.identity.Passkeys;
import org.alongside.identity.storage.RescueAdministrator;
import org.alongside.organisation.SetUpKey;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever holds the mailbox of an administrator, and nothing else, does not become one. */
class AdministratorKeyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final Pattern KEY = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");
  private static RunningAlongside alongside;
  private static PersonId ada;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.start();
    ada = SignedInAs.somebody(alongside, "Ada Admin", Role.ADMINISTRATOR);
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void aNewAdministratorNeedsTheKeyThatTheOtherOneTellsThem() {
    var ned = SignedInAs.somebody(alongside, "Ned New");
    var mailbox = byLink(ned);
    makesPasskey(mailbox, "Made with the mailbox alone");
    assertThat(passkeys(ned)).isEqualTo(1);

    var key = adaMakesAdministrator("ned.new@example.org");

    assertThat(alongside.bean(Roles.class).of(ned)).containsExactly(Role.ADMINISTRATOR);
    assertThat(passkeys(ned)).as("what the mailbox alone made").isZero();
    assertThat(mailbox.visit("/me").page().url()).as("signed out").contains("/sign-in?");
    Visiting.as(alongside, ned, How.LINK, mailbox).visit("/roles").hasStatus(403);
    refusedToMakeAPasskey(mailbox);
    mailbox.visit("/me/passkeys").type("One-time key", key).press("Use the key");
    makesPasskey(mailbox, "My laptop");
    mailbox.visit("/roles").hasStatus(200).sees("Ned New");
    opensNothing(ned, key);
  }

  private static void opensNothing(PersonId person, String key) {
    byLink(person)
        .visit("/me/passkeys")
        .sees("Sign in with a passkey that you have")
        .type("One-time key", key)
        .press("Use the key")
        .hasStatus(422)
        .sees("This key does not work");
  }

  @Test
  void aKeyIsForOnePersonAndForATime() {
    var eve = SignedInAs.somebody(alongside, "Eve Else", Role.ADMINISTRATOR);
    var key = SetUpKey.fresh(new SecureRandom());
    var now = alongside.clock().instant();
    var enrolments = alongside.bean(Enrolments.class);
    enrolments.keep(eve, key, now.plusSeconds(60));
    assertThat(enrolments.use(ada, key, now)).as("somebody else's").isFalse();
    assertThat(enrolments.use(eve, key, now.plusSeconds(60))).as("too late").isFalse();
    assertThat(enrolments.use(eve, key, now)).isTrue();
    assertThat(enrolments.use(eve, key, now)).as("twice").isFalse();
  }

  @Test
  void theKeyOfOneHourIsForgottenAfterIt() {
    var ora = SignedInAs.somebody(alongside, "Ora Late", Role.ADMINISTRATOR);
    var key = SetUpKey.fresh(new SecureRandom());
    alongside
        .bean(Enrolments.class)
        .keep(ora, key, alongside.clock().instant().plus(Duration.ofDays(1)));
    var late = byLink(ora);
    late.visit("/me/passkeys").type("One-time key", key.value()).press("Use the key");
    late.sees("Make a new passkey");
    alongside.clock().advance(Duration.ofMinutes(61));
    refusedToMakeAPasskey(late);
  }

  @Test
  void whoeverRunsTheMachineRescuesAnAdministratorAndNobodyElse() {
    SignedInAs.somebody(alongside, "Pat Partner");
    var sal = SignedInAs.somebody(alongside, "Sal Stuck", Role.ADMINISTRATOR);
    var rescue = new RescueAdministrator(alongside.bean(JdbcClient.class));
    var key = SetUpKey.fresh(new SecureRandom());
    var now = Objects.requireNonNull(alongside.clock().instant());
    assertThat(rescues(rescue, "pat.partner@example.org", key, now)).isFalse();
    assertThat(rescues(rescue, "nobody@example.org", key, now)).isFalse();
    assertThat(rescues(rescue, "sal.stuck@example.org", key, now)).isTrue();
    var stuck = byLink(sal);
    stuck.visit("/me/passkeys").type("One-time key", key.value()).press("Use the key");
    makesPasskey(stuck, "New phone");
    stuck.visit("/roles").hasStatus(200);
  }

  private static boolean rescues(
      RescueAdministrator rescue, String email, SetUpKey key, Instant now) {
    return rescue.rescue(new EmailAddress(email), key, now);
  }

  private static String adaMakesAdministrator(String email) {
    var admin = Visiting.as(alongside, ada, browser.visitor(alongside.url()));
    admin.visit("/roles").type("Their email address", email).choose("Administrator");
    admin.press("Give somebody a role").sees("One-time key for").picture("administrator-key");
    var found = KEY.matcher(admin.page().content());
    assertThat(found.find()).isTrue();
    admin.click("I have told them the key").isAt("/roles");
    return found.group();
  }

  private static Visitor byLink(PersonId person) {
    var visitor = browser.visitor(alongside.url());
    VirtualKey.pluggedInto(visitor);
    return Visiting.as(alongside, person, How.LINK, visitor);
  }

  /** Neither the page nor what stands behind it lets them. */
  private static void refusedToMakeAPasskey(Visitor visitor) {
    visitor.visit("/me/passkeys").sees("One-time key").doesNotSee("Make a new passkey");
    var asked =
        visitor
            .page()
            .evaluate(
                "async () => (await fetch('/me/passkeys/options', {method: 'POST', headers:"
                    + " {'Content-Type': 'application/x-www-form-urlencoded'}, body: '_csrf='"
                    + " + encodeURIComponent(document.querySelector('[name=_csrf]').value)}))"
                    + ".status");
    assertThat(asked).isEqualTo(404);
  }

  private static void makesPasskey(Visitor visitor, String name) {
    visitor.visit("/me/passkeys").type("Name of the passkey", name);
    visitor.press("Make a passkey");
    visitor.page().waitForURL(alongside.url() + "/me");
  }

  private static int passkeys(PersonId person) {
    return alongside.bean(Passkeys.class).of(person).size();
  }
}
