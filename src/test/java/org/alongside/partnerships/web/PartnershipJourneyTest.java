package org.alongside.partnerships.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.access.Actor;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.Limit;
import org.alongside.identity.web.Letterbox;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.partnerships.Invite;
import org.alongside.partnerships.Offer;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.Recipient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Becoming partners, as people meet it. */
class PartnershipJourneyTest {

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
  void a_partnership_begins_and_somebody_invited_by_mail_takes_a_place() {
    var here = RunningPartnership.project(alongside, "Autism pathway");
    var cora = here.as(browser.visitor(alongside.url()), here.coOrdinator().personOrThrow());
    cora.visit("/partnerships/new/" + here.slug())
        .picture("begin")
        .press("Begin the partnership")
        .isAt(here.path() + "?done=begun")
        .sees("This may not be equal yet")
        .sees("Nobody with lived experience is here.")
        .sees("began the partnership")
        .picture("room-empty");
    cora.click("Invite people")
        .press("Invite")
        .hasStatus(422)
        .sees("Choose which experience the person brings")
        .sees("Choose whether they decide or advise")
        .sees("Choose how the invitation reaches them")
        .picture("invite-mistakes")
        .choose("They have both kinds of experience")
        .choose("Decide with the others")
        .choose("By email")
        .type("Email address (if by email)", "amina at example")
        .press("Invite")
        .hasStatus(422)
        .fieldHolds("Email address (if by email)", "amina at example")
        .type("Email address (if by email)", "amina@example.org")
        .press("Invite")
        .sees("The invitation is on its way.")
        .sees("amina@example.org")
        .picture("invite");

    var letter = Letterbox.of(alongside, "amina@example.org").letter();
    var link = Letterbox.link(letter);
    var amina = browser.phone(alongside.url());
    amina.visit(link).picture("code").type("Code", code(letter));
    amina.press("Continue").isAt(here.path() + "/take");
    assertThat(cookies(amina)).contains(CodeCookie.NAME);
    amina.sees("You are invited to decide with others").sees("Please sign in first");
    here.as(amina, SignedInAs.somebody(alongside, "Amina"));
    amina
        .visit(link)
        .picture("take")
        .type("Name that the other partners see", "Amina K")
        .type("Name of an organisation that you have to do with", "Riverdale carers’ club")
        .press("Take my place")
        .hasStatus(422)
        .sees("Choose which experience you bring")
        .sees("Choose what you have to do with the organisation")
        .sees("Tick the box if you agree")
        .fieldHolds("Name that the other partners see", "Amina K")
        .picture("take-mistakes")
        .choose("Lived experience")
        .select("What do you have to do with it?", "MEMBER")
        .select("What does it have to do with this work?", "NONE")
        .choose("I agree that my place is kept and shown to the other partners")
        .press("Take my place")
        .isAt(here.path() + "?done=taken")
        .sees("Welcome. You have taken your place.")
        .sees("One person with lived experience is alone here.")
        .sees("Amina K")
        .picture("room-alone");
    assertThat(cookies(amina)).doesNotContain(CodeCookie.NAME);
    var late = browser.visitor(alongside.url()).visit(link).type("Code", code(letter));
    late.press("Continue").hasStatus(422).sees("No open invitation has this");
  }

  @Test
  void each_group_chooses_its_co_chair_and_both_agree_how_to_work() {
    var here = RunningPartnership.begun(alongside, "Shorter letters");
    var lived = List.of(here.joins("Ben L", Side.LIVED), here.joins("Dee L", Side.LIVED));
    var learnt = List.of(here.joins("Eve P", Side.LEARNT), here.joins("Finn P", Side.LEARNT));
    here.choosesChair(learnt);
    var ben = here.as(browser.visitor(alongside.url()), lived.get(0).person());
    var dee = here.as(browser.withoutScripts(alongside.url()), lived.get(1).person());
    ben.visit(here.path() + "/co-chairs")
        .press("Ask my group")
        .hasStatus(422)
        .sees("Choose somebody of your group")
        .choose("Ben L (you)")
        .press("Ask my group")
        .sees("Shall Ben L be co-chair?")
        .picture("co-chairs")
        .press("Yes")
        .sees("You said yes");
    dee.visit(here.path())
        .sees("What waits for you")
        .click("Shall Ben L be co-chair?")
        .press("Yes")
        .doesNotSee("Shall Ben L be co-chair?");
    ben.visit(here.path()).doesNotSee("This may not be equal yet");

    ben.visit(here.path() + "/agreement")
        .sees("There is no working agreement yet.")
        .click("Write our working agreement")
        .type("Our working agreement", "We listen first.\n\nPapers come five days before.")
        .press("Save as a new version")
        .press("Accept version 1")
        .sees("You have accepted this version.");
    dee.visit(here.path() + "/agreement").press("Accept version 1");
    for (var place : learnt) {
      here.as(browser.visitor(alongside.url()), place.person())
          .visit(here.path() + "/agreement")
          .press("Accept version 1");
    }
    dee.visit(here.path()).sees("Both groups have accepted version 1");
    dee.visit(here.path() + "/agreement/write");
    ben.visit(here.path() + "/agreement/write")
        .type("Our working agreement", "We listen first.\n\nPapers come seven days before.")
        .press("Save as a new version")
        .picture("agreement-changed")
        .sees("What changed since version 1");
    dee.type("Our working agreement", "We listen first, always.")
        .press("Save as a new version")
        .hasStatus(409)
        .sees("Somebody else was faster")
        .sees("Papers come seven days before.")
        .fieldHolds("Our working agreement", "We listen first, always.")
        .picture("agreement-overtaken");
    ben.visit(here.path() + "/agreement/1").sees("five days").picture("agreement-version");
    ben.visit(here.path()).picture("room");
    browser.phone(alongside.url());
  }

  @Test
  void nobody_gets_more_invitations_in_a_day_than_a_few_whoever_sends_them() {
    var here = RunningPartnership.begun(alongside, "Many letters");
    var invite = alongside.bean(Invite.class);
    var offer = new Offer(Set.of(Side.LIVED), true);
    var refused = 0;
    for (var times = 0; times < 15; times++) {
      var by =
          times % 2 == 0
              ? here.coOrdinator()
              : Actor.of(SignedInAs.somebody(alongside, "Co " + times));
      var to = new Recipient.Mail(times % 3 == 0 ? "Zoe@example.org" : "zoe@example.org");
      var attempt =
          alongside
              .bean(TransactionTemplate.class)
              .execute(_ -> invite.invite(here.partnership().id(), offer, to, by, here.now()));
      refused += attempt instanceof Attempt.Refused ? 1 : 0;
    }
    assertThat(refused).isEqualTo(15 - Limit.INVITATIONS_TO_ADDRESS.times());
  }

  @Test
  void pausing_coming_back_moving_and_leaving_need_no_reason() {
    var here = RunningPartnership.begun(alongside, "Waiting rooms");
    var gus = here.joins("Gus L", Side.LIVED, Set.of(Side.values()));
    var hana = here.joins("Hana L", Side.LIVED);
    var phone = here.as(browser.phone(alongside.url()), gus.person());
    phone
        .visit(here.path() + "/place")
        .picture("place")
        .press("Pause my place")
        .sees("You are away for now")
        .press("I am back")
        .isAt(here.path() + "?done=back")
        .visit(here.path() + "/place/side")
        .press("Move to people with learnt experience")
        .hasStatus(422)
        .picture("side")
        .choose("I have both kinds of experience")
        .press("Move to people with learnt experience")
        .sees("You hold a place for people with learnt experience.");
    phone
        .click("Leave this partnership")
        .picture("leave")
        .press("Leave this partnership")
        .isAt(here.path() + "/left")
        .sees("Thank you for everything that you brought.")
        .visit(here.path())
        .hasStatus(403);
    assertThat(here.partnership().places()).hasSize(1);
    here.as(browser.phone(alongside.url()), hana.person())
        .visit(here.path() + "/place/side")
        .choose("I have both kinds of experience")
        .press("Move to people with learnt experience")
        .hasStatus(422)
        .sees("ask the co-chair of the other group to invite you");
  }

  private static List<String> cookies(Visitor visitor) {
    return visitor.page().context().cookies().stream().map(cookie -> cookie.name).toList();
  }

  private static String code(String letter) {
    return letter.replaceAll("(?s).*code: (\\S+).*", "$1");
  }

  @Test
  void somebody_paid_by_a_partner_organisation_waits_for_the_lived_partners() {
    var here = RunningPartnership.begun(alongside, "Crisis line");
    var ida = here.joins("Ida L", Side.LIVED);
    var cora = here.as(browser.withoutScripts(alongside.url()), here.coOrdinator().personOrThrow());
    cora.visit(here.path() + "/invitations")
        .choose("People with lived experience")
        .choose("Decide with the others")
        .choose("On paper")
        .press("Invite")
        .sees("The code is shown this once")
        .picture("printed");
    var code = cora.page().locator("strong.nhsuk-u-font-size-26").textContent();
    var jo = here.as(browser.withoutScripts(alongside.url()), SignedInAs.somebody(alongside, "Jo"));
    jo.visit(here.path() + "/take")
        .type("Code", "0000-0000-0000")
        .press("Continue")
        .hasStatus(422)
        .sees("No open invitation has this code")
        .type("Code", code.toLowerCase(java.util.Locale.ROOT))
        .press("Continue")
        .type("Name of an organisation that you have to do with", "Riverdale Trust")
        .select("What do you have to do with it?", "PAID")
        .select("What does it have to do with this work?", "PARTNER_ORGANISATION")
        .choose("I agree that my place is kept and shown to the other partners")
        .press("Take my place")
        .isAt(here.path() + "/place?done=waiting")
        .sees("The partners with lived experience are asked now.")
        .picture("place-waiting")
        .visit(here.path())
        .hasStatus(403);
    var asked = here.as(browser.visitor(alongside.url()), ida.person());
    asked
        .visit(here.path())
        .sees("Waits for agreement")
        .click("May Jo join the people with lived experience?")
        .picture("question")
        .press("Yes");
    jo.visit(here.path()).hasStatus(200).sees("Jo");
  }

  @Test
  void strangers_and_partners_of_other_projects_do_not_see_the_room() {
    var here = RunningPartnership.begun(alongside, "First project");
    var other = RunningPartnership.begun(alongside, "Second project");
    var kim = other.joins("Kim L", Side.LIVED);
    browser.visitor(alongside.url()).visit(here.path()).sees("Sign in");
    here.as(browser.visitor(alongside.url()), kim.person()).visit(here.path()).hasStatus(404);
    here.as(browser.visitor(alongside.url()), kim.person())
        .visit("/partnerships/nowhere")
        .hasStatus(404);
  }

  @Test
  void the_room_asks_the_database_as_often_for_three_partners_as_for_forty() {
    var few = RunningPartnership.begun(alongside, "Few");
    var one = few.joins("Few 1", Side.LIVED);
    few.joins("Few 2", Side.LEARNT);
    few.joins("Few 3", Side.LEARNT);
    var many = RunningPartnership.begun(alongside, "Many");
    var first = many.joins("Many 0", Side.LIVED);
    for (var i = 1; i < 40; i++) {
      many.joins("Many " + i, i % 2 == 0 ? Side.LIVED : Side.LEARNT);
    }
    assertThat(queries(many, first)).isEqualTo(queries(few, one)).isLessThan(25);
  }

  /** The fewest of a few visits, as the first ones also fill what is remembered for a while. */
  private static int queries(RunningPartnership here, Place reader) {
    var visitor = here.as(browser.withoutScripts(alongside.url()), reader.person());
    return IntStream.range(0, 4)
        .map(_ -> {
          visitor.visit(here.path());
          return alongside.queries().of(here.path());
        })
        .min()
        .orElseThrow();
  }
}
