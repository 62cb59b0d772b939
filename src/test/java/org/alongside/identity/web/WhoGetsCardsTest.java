package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.Roles;
import org.alongside.database.RunningAlongside;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.identity.CardReason;
import org.alongside.identity.CardSecret;
import org.alongside.identity.IssueCard;
import org.alongside.identity.StaffAccounts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.participation.Side;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.web.RunningPartnership;
import org.alongside.people.Contact;
import org.alongside.people.Join;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever prints a card holds it for a moment: it must give them nobody else's voice or rights. */
class WhoGetsCardsTest {

  private static RunningAlongside alongside;
  private static RunningPartnership partnership;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.start();
    partnership = RunningPartnership.begun(alongside, "Evening clinics");
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void nobodyPrintsACardForSomebodyOfTheOtherSide() {
    var lived = withoutEmail(partnership.joins("Liv Lived", Side.LIVED));
    var learnt = partnership.joins("Len Learnt", Side.LEARNT);
    var own = partnership.joins("Lou Lived", Side.LIVED);
    assertThat(why(learnt.person(), lived.person())).containsExactly(CardReason.OTHER_SIDE);
    assertThat(why(own.person(), lived.person())).isEmpty();
    assertThat(why(coOrdinator(), lived.person())).isEmpty();
  }

  @Test
  void nobodyBecomesStaffByACard() {
    var linked = newcomer("Sue Staff");
    var leads = newcomer("Pru Lead");
    var plain = newcomer("Pat Plain");
    var now = alongside.clock().instant();
    alongside.bean(StaffAccounts.class).link("https://staff.example", "sue", linked, now);
    var role = new RoleHeld(UUID.randomUUID(), leads, Role.PROJECT_LEAD, project(), now, null);
    assertThat(alongside.bean(Roles.class).give(role)).isTrue();
    assertThat(why(coOrdinator(), linked)).containsExactly(CardReason.HOLDS_ROLE);
    assertThat(why(coOrdinator(), leads)).containsExactly(CardReason.HOLDS_ROLE);
    assertThat(why(coOrdinator(), plain)).isEmpty();
  }

  private static PersonId coOrdinator() {
    return partnership.coOrdinator().personOrThrow();
  }

  private static UUID project() {
    return partnership.projectId();
  }

  private static PersonId newcomer(String name) {
    return alongside
                .bean(WholeOrNotAtAll.class)
                .attempt(() -> {
                  var join = new Join(alongside.bean(People.class), _ -> {});
                  var now = alongside.clock().instant();
                  return Attempt.done(join.join(name, Contact.none(), now).orElseThrow());
                })
            instanceof Attempt.Done<PersonId>(var person)
        ? person
        : PersonId.random();
  }

  private static Place withoutEmail(Place place) {
    alongside
        .bean(JdbcClient.class)
        .sql("UPDATE people.person SET email = NULL WHERE id = ?")
        .param(place.person().value())
        .update();
    return place;
  }

  private static List<Reason> why(PersonId printer, PersonId person) {
    var issue = alongside.bean(IssueCard.class);
    var actor = Actor.of(printer, Role.CO_ORDINATOR);
    var now = alongside.clock().instant();
    return alongside.bean(WholeOrNotAtAll.class).attempt(() -> issue.issue(actor, person, now))
            instanceof Attempt.Refused<CardSecret>(var reasons)
        ? reasons
        : List.of();
  }
}
