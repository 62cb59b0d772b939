package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.browser.Browser;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.How;
import org.alongside.people.ContactWay;
import org.alongside.people.Experience;
import org.alongside.people.People;
import org.alongside.people.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody's own account, as people meet it. */
class AccountJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
    Letterbox.settled(alongside);
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void somebodySaysWhoTheyAreAndHowToReachThem() {
    var id = SignedInAs.somebody(alongside, "Dana Lived");
    var dana = Visiting.as(alongside, id, browser.visitor(alongside.url()));
    dana.visit("/me").sees("Dana Lived").sees("dana.lived@example.org").picture("account");
    dana.visit("/me/name").picture("name").type("Your name", "");
    dana.press("Save").hasStatus(422).type("Your name", "Dandelion").press("Save");
    dana.isAt("/me").sees("Dandelion");
    dana.visit("/me/contact").choose("By telephone").type("Telephone number", "no number");
    dana.press("Save").hasStatus(422).sees("Enter a telephone number").picture("contact-mistake");
    dana.fieldHolds("Telephone number", "no number").type("Telephone number", "01632 960001");
    dana.press("Save").isAt("/me").sees("By telephone");
    var saved = alongside.bean(People.class).find(id).orElseThrow();
    assertThat(saved.name()).isEqualTo("Dandelion");
    assertThat(saved.contact().preferred()).isEqualTo(ContactWay.PHONE);
  }

  @Test
  void experienceIsKeptAndShownByConsentOnly() {
    var id = SignedInAs.somebody(alongside, "Esi Both");
    var esi = Visiting.as(alongside, id, browser.phone(alongside.url()));
    esi.visit("/me/experience").picture("experience").choose("Both").choose("Everyone");
    esi.press("Save").hasStatus(422).sees("Tick that you agree").picture("experience-mistake");
    esi.choose("I agree that you keep this about me").press("Save").isAt("/me").sees("Both");
    var shared = alongside.bean(People.class).find(id).orElseThrow().experience();
    assertThat(shared.kind()).isEqualTo(Experience.BOTH);
    assertThat(shared.shown()).isEqualTo(Shown.EVERYONE);
    assertThat(shared.consentedAt()).isEqualTo(alongside.clock().instant());
    esi.visit("/me/experience").choose("I would rather not say").press("Save").isAt("/me");
    var taken = alongside.bean(People.class).find(id).orElseThrow().experience();
    assertThat(taken.kind()).isEqualTo(Experience.RATHER_NOT_SAY);
    assertThat(taken.shown()).isEqualTo(Shown.NOBODY);
    assertThat(taken.consentedAt()).isNull();
  }

  @Test
  void aChangeOnAnotherDeviceIsNotOverwritten() {
    var id = SignedInAs.somebody(alongside, "Femi Twice");
    var laptop = Visiting.as(alongside, id, browser.withoutScripts(alongside.url()));
    var phone = Visiting.as(alongside, id, browser.phone(alongside.url()));
    laptop.visit("/me/name");
    phone.visit("/me/name").type("Your name", "Femi on the phone").press("Save").isAt("/me");
    laptop.type("Your name", "Femi on the laptop").press("Save").hasStatus(409);
    laptop.sees("on another device").fieldHolds("Your name", "Femi on the laptop");
  }

  @Test
  void aLostPhoneIsSignedOutFromTheLaptop() {
    var id = SignedInAs.somebody(alongside, "Gus Loser");
    var laptop = Visiting.as(alongside, id, browser.visitor(alongside.url()));
    var phone = Visiting.as(alongside, id, browser.phone(alongside.url()));
    phone.visit("/me").sees("Gus Loser");
    laptop.visit("/me/devices").sees("This is the device you are using now").picture("devices");
    laptop.press("Sign out on Firefox on Linux").isAt("/me/devices");
    laptop.doesNotSee("Sign out everywhere else");
    phone.visit("/me").isAt("/sign-in?to=%2Fme");
  }

  @Test
  void aNewAddressIsTakenOnceItsLetterIsAnswered() {
    var id = SignedInAs.somebody(alongside, "Hana Moved");
    var hana = Visiting.as(alongside, id, browser.visitor(alongside.url()));
    hana.visit("/me/email").picture("email").type("Your new email address", "new@example.net");
    hana.press("Send the letter").isAt("/sign-in/sent");
    var letter = Letterbox.of(alongside, "new@example.net").signInLetter();
    hana.visit(Letterbox.link(letter)).press("Sign me in").isAt("/me").sees("new@example.net");
    assertThat(Letterbox.of(alongside, "hana.moved@example.org").letter())
        .contains("was changed just now");
  }

  @Test
  void aSupporterActsForSomebodyAndEveryPageSaysSo() {
    var ida = SignedInAs.somebody(alongside, "Ida Partner");
    var joe = SignedInAs.somebody(alongside, "Joe Supporter");
    var partner = Visiting.as(alongside, ida, browser.visitor(alongside.url()));
    partner
        .visit("/me/supporters")
        .type("Your supporter's email address", "joe.supporter@example.org");
    partner.press("Ask them").sees("They have not answered yet").picture("supporter-asked");
    Letterbox.of(alongside, "joe.supporter@example.org").letter();
    var supporter = Visiting.as(alongside, joe, browser.phone(alongside.url()));
    supporter.visit("/me").sees("Somebody has asked you").click("Somebody has asked you");
    supporter.picture("supporter-asks").press("Yes, I support Ida Partner");
    supporter.sees("You support Ida Partner").press("Act for Ida Partner now");
    supporter.sees("You are acting for Ida Partner").picture("acting");
    supporter.visit("/what-we-mean").sees("You are acting for Ida Partner");
    supporter.visit("/me").hasStatus(403);
    partner.visit("/me/supporters").press("End it with Joe Supporter").sees("Nobody acts for you");
    supporter.visit("/").doesNotSee("You are acting for").sees("You may not act for this person");
  }

  @Test
  void somebodyTakesTheirDataAndLeaves() {
    var id = SignedInAs.somebody(alongside, "Kit Leaver", Role.ANALYST);
    var kit = Visiting.as(alongside, id, How.LINK, browser.visitor(alongside.url()));
    kit.visit("/me/data").picture("data");
    var data = kit.page().request().get(alongside.url() + "/me/data.json");
    assertThat(data.text()).contains("kit.leaver@example.org", "\"roles\"", "ANALYST");
    kit.visit("/me/delete").picture("delete").press("Delete my account").hasStatus(422);
    kit.sees("Tick that you understand").choose("I understand that this cannot be undone");
    kit.press("Delete my account").isAt("/account-deleted").picture("deleted");
    kit.visit("/me").isAt("/sign-in?to=%2Fme");
    assertThat(alongside.bean(People.class).find(id)).isEmpty();
    assertThat(alongside.bean(People.class).erased(id)).isTrue();
    assertThat(alongside.bean(Roles.class).of(id)).isEmpty();
  }

  @Test
  void theLastAdministratorCannotLeave() {
    try (var own = RunningAlongside.start()) {
      var id = SignedInAs.somebody(own, "Lou Last", Role.ADMINISTRATOR);
      var lou = Visiting.as(own, id, browser.visitor(own.url()));
      lou.visit("/me/delete").sees("This is the last administrator").picture("delete-last");
      lou.doesNotSee("I understand that this cannot be undone");
    }
  }
}
