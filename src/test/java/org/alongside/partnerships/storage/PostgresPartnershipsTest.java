package org.alongside.partnerships.storage;

import static org.alongside.partnerships.storage.StoredPartnership.NOW;
import static org.alongside.partnerships.storage.StoredPartnership.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.participation.Side;
import org.alongside.partnerships.Affiliation;
import org.alongside.partnerships.AgreementVersion;
import org.alongside.partnerships.Bearing;
import org.alongside.partnerships.Declaration;
import org.alongside.partnerships.InForce;
import org.alongside.partnerships.Introduction;
import org.alongside.partnerships.Invitation;
import org.alongside.partnerships.InvitationCode;
import org.alongside.partnerships.LeavePlace;
import org.alongside.partnerships.Offer;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.PartnershipId;
import org.alongside.partnerships.PublicPlaces;
import org.alongside.partnerships.Recipient;
import org.alongside.partnerships.SettleQuestions;
import org.alongside.partnerships.SideQuestion;
import org.alongside.partnerships.Tie;
import org.alongside.projects.ProjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresPartnershipsTest {

  private final StoredPartnership stored = new StoredPartnership();

  @AfterEach
  void drop() {
    stored.close();
  }

  @Test
  void a_partnership_is_found_by_id_address_and_project_with_its_places() {
    var lived = stored.joins(Side.LIVED);
    var learnt = stored.joins(Side.LEARNT);
    var found = stored.now();
    assertThat(found.places()).containsExactlyInAnyOrder(lived, learnt);
    assertThat(stored.partnerships.find("autism-pathway")).contains(found);
    assertThat(stored.partnerships.ofProject(found.project())).contains(found);
    assertThat(stored.partnerships.find("another")).isEmpty();
    assertThat(stored.partnerships.find(PartnershipId.random())).isEmpty();
  }

  @Test
  void a_project_has_one_partnership_and_an_address_leads_to_one() {
    var first = stored.now();
    assertThat(found(first.project(), "elsewhere")).isFalse();
    assertThat(found(UUID.randomUUID(), first.slug())).isFalse();
    assertThat(found(UUID.randomUUID(), "elsewhere")).isTrue();
  }

  private boolean found(UUID project, String slug) {
    return stored.partnerships.found(
        new Partnership(PartnershipId.random(), project, slug, List.of()));
  }

  @Test
  void whoever_left_is_no_longer_among_the_places_but_their_introduction_stays() {
    var place = stored.joins(Side.LIVED);
    leaves(place.person());
    assertThat(stored.now().places()).isEmpty();
    assertThat(stored.partnerships.of(stored.id))
        .isEqualTo(Map.of(place.id(), new Introduction("Sam", true)));
  }

  private void leaves(org.alongside.people.PersonId person) {
    var settle = new SettleQuestions(stored.archive, stored.chronicle, () -> "");
    var leave = new LeavePlace(stored.archive, stored.chronicle, settle);
    done(stored.within(() -> leave.leave(stored.id, Actor.of(person), NOW)));
  }

  @Test
  void a_declaration_replaces_the_last_one_which_is_kept() {
    var club = new Affiliation("Carers' club", Tie.MEMBER, Bearing.NONE);
    var trust = new Affiliation("A trust", Tie.SPEAKS_FOR, Bearing.PARTNER_ORGANISATION);
    var place = stored.joins(Side.LIVED, club, trust);
    assertThat(stored.archive.declarations().of(stored.id))
        .containsEntry(
            place.id(), new Declaration(List.of(club, trust), "I sit on a school board."));
    stored.archive.declarations().declare(place.id(), Declaration.NOTHING, NOW.plusSeconds(1));
    assertThat(stored.archive.declarations().of(stored.id))
        .containsEntry(place.id(), Declaration.NOTHING);
    assertThat(count("partnerships.declaration")).isEqualTo(2);
  }

  @Test
  void an_invitation_is_found_by_its_code_and_forgets_the_address_when_used() {
    var invitations = stored.archive.invitations();
    var code = InvitationCode.random();
    var invitation =
        new Invitation(
            org.alongside.partnerships.InvitationId.random(),
            stored.id,
            new Offer(Set.of(Side.LIVED, Side.LEARNT), false),
            new Recipient.Mail("someone@example.org"),
            new Invitation.Made(stored.lead.personOrThrow(), NOW, Invitation.State.OPEN));
    invitations.add(invitation, code);
    assertThat(invitations.find(code)).contains(invitation);
    assertThat(invitations.find(InvitationCode.random())).isEmpty();
    assertThat(invitations.open(stored.id, NOW)).containsExactly(invitation);
    assertThat(invitations.open(stored.id, NOW.plus(30, ChronoUnit.DAYS))).isEmpty();
    var taker = stored.person();
    assertThat(invitations.takenBy(taker, stored.id)).isEmpty();
    assertThat(invitations.take(invitation.id(), taker, NOW)).isTrue();
    assertThat(invitations.take(invitation.id(), taker, NOW)).isFalse();
    assertThat(invitations.withdraw(invitation.id(), NOW)).isFalse();
    assertThat(invitations.takenBy(taker, stored.id))
        .extracting(Invitation::id)
        .containsExactly(invitation.id());
    assertThat(invitations.takenBy(taker, PartnershipId.random())).isEmpty();
    assertThat(invitations.takenBy(stored.person(), stored.id)).isEmpty();
    assertThat(invitations.find(code).orElseThrow().recipient()).isEqualTo(new Recipient.OnPaper());
  }

  @Test
  void an_invitation_by_card_waits_for_its_person() {
    var person = stored.person();
    var invitation =
        new Invitation(
            org.alongside.partnerships.InvitationId.random(),
            stored.id,
            new Offer(Set.of(Side.LEARNT), true),
            new Recipient.Card(person),
            new Invitation.Made(stored.lead.personOrThrow(), NOW, Invitation.State.OPEN));
    stored.archive.invitations().add(invitation, InvitationCode.random());
    assertThat(stored.archive.invitations().openFor(person, NOW)).containsExactly(invitation);
    assertThat(stored.archive.invitations().openFor(stored.person(), NOW)).isEmpty();
  }

  @Test
  void questions_keep_the_last_answer_of_each_place() {
    var first = stored.joins(Side.LIVED);
    stored.joins(Side.LIVED);
    stored.joins(Side.LIVED);
    var question = stored.nominated(first);
    stored.answers(first, question, true);
    assertThat(stored.archive.questions().answers(List.of(question)))
        .isEqualTo(Map.of(question.id(), Map.of(first.id(), true)));
    stored.answers(first, question, false);
    assertThat(stored.archive.questions().open(stored.id)).isEmpty();
    assertThat(stored.archive.questions().find(question.id()).orElseThrow().life().state())
        .isEqualTo(SideQuestion.State.NOT_AGREED);
  }

  @Test
  void who_holds_a_place_is_told_from_who_decides() {
    var lived = stored.joins(Side.LIVED);
    var adviser = stored.joins(Side.LEARNT);
    stored
        .sql
        .sql("UPDATE partnerships.place SET voting = false WHERE id = ?")
        .param(adviser.id().value())
        .update();
    var holders = new PostgresPlaceHolders(stored.sql);
    var project = new ProjectId(stored.now().project());
    assertThat(holders.of(project))
        .isEqualTo(Map.of(lived.person(), Side.LIVED, adviser.person(), Side.LEARNT));
    assertThat(holders.voting(project)).isEqualTo(Map.of(lived.person(), Side.LIVED));
  }

  @Test
  void agreements_only_grow() {
    var agreements = stored.archive.agreements();
    var place = stored.joins(Side.LIVED);
    var writer = stored.lead.personOrThrow();
    var first = new AgreementVersion(stored.id, 1, "We listen.", writer, NOW);
    var second = new AgreementVersion(stored.id, 2, "We listen first.", writer, NOW);
    assertThat(agreements.add(first)).isTrue();
    assertThat(agreements.add(first)).isFalse();
    assertThat(agreements.add(second)).isTrue();
    assertThat(agreements.versions(stored.id)).containsExactly(second, first);
    assertThat(agreements.newest(stored.id)).contains(second);
    agreements.accept(stored.id, 2, place.id(), NOW);
    assertThat(agreements.acceptances(stored.id, 2)).isEqualTo(Map.of(place.id(), NOW));
    assertThat(agreements.acceptances(stored.id, 1)).isEmpty();
  }

  @Test
  void the_agreement_in_force_is_read_again_by_both_sides() {
    var agreements = stored.archive.agreements();
    var writer = stored.lead.personOrThrow();
    agreements.add(new AgreementVersion(stored.id, 1, "We listen.", writer, NOW));
    assertThat(agreements.inForce(stored.id)).isEmpty();
    var inForce = new InForce(1, NOW, LocalDate.of(2028, 3, 1));
    agreements.bringIntoForce(stored.id, inForce);
    var place = stored.joins(Side.LIVED).id();
    agreements.readAgain(stored.id, place, NOW);
    assertThat(agreements.readAgain(stored.id)).containsExactly(place);
    var kept = new InForce(1, NOW, LocalDate.of(2029, 3, 1));
    agreements.bringIntoForce(stored.id, kept);
    assertThat(agreements.inForce(stored.id)).contains(kept);
    assertThat(agreements.readAgain(stored.id)).isEmpty();
  }

  @Test
  void places_give_roles_in_their_own_project_only() {
    var standings = new PostgresPartnerStandings(stored.sql);
    var lived = stored.joins(Side.LIVED);
    var learnt = stored.joins(Side.LEARNT);
    stored.answers(learnt, stored.nominated(learnt), true);
    var waiting =
        stored.joins(Side.LIVED, new Affiliation("Pills Ltd", Tie.PAID, Bearing.SUPPLIER));
    var project = stored.now().project();
    assertThat(standings.of(lived.person(), project)).containsExactly(Role.PARTNER_LIVED);
    assertThat(standings.of(learnt.person(), project))
        .containsExactlyInAnyOrder(Role.PARTNER_LEARNT, Role.CO_CHAIR_LEARNT);
    assertThat(standings.of(waiting.person(), project)).isEmpty();
    assertThat(standings.of(lived.person(), stored.founded("other").project())).isEmpty();
    assertThat(standings.anywhere(learnt.person())).contains(Role.CO_CHAIR_LEARNT);
    leaves(lived.person());
    assertThat(standings.of(lived.person(), project)).isEmpty();
  }

  @Test
  void everyone_sees_numbers_by_side_and_names_only_as_consented() {
    var named = stored.joins(Side.LIVED);
    var unnamed = stored.joins(Side.LIVED);
    stored.partnerships.introduce(unnamed.id(), new Introduction("Not for all", false));
    stored.joins(Side.LIVED, new Affiliation("Pills Ltd", Tie.PAID, Bearing.SUPPLIER));
    var places = new PostgresPublicPlaces(stored.sql);
    var seen = places.of(stored.now().project()).orElseThrow();
    assertThat(seen.side(Side.LIVED))
        .isEqualTo(
            new PublicPlaces.OfSide(Side.LIVED, 2, List.of(new PublicPlaces.Shown("Sam", false))));
    assertThat(seen.side(Side.LEARNT))
        .isEqualTo(new PublicPlaces.OfSide(Side.LEARNT, 0, List.of()));
    assertThat(places.of(UUID.randomUUID())).isEmpty();
    leaves(named.person());
    assertThat(places.of(stored.now().project()).orElseThrow().side(Side.LIVED).named()).isEmpty();
  }

  @Test
  void erasing_somebody_leaves_only_the_random_ids() {
    var place = stored.joins(Side.LIVED, new Affiliation("A club", Tie.MEMBER, Bearing.NONE));
    var settle = new SettleQuestions(stored.archive, stored.chronicle, () -> "");
    var leave = new LeavePlace(stored.archive, stored.chronicle, settle);
    var forget = new ForgetPartner(stored.sql, leave);
    for (var twice = 0; twice < 2; twice++) {
      stored.within(() -> {
        forget.erase(place.person(), NOW);
        return true;
      });
    }
    assertThat(stored.now().places()).isEmpty();
    assertThat(stored.partnerships.of(stored.id))
        .isEqualTo(Map.of(place.id(), Introduction.TO_PARTNERS));
    assertThat(count("partnerships.declaration")).isZero();
    assertThat(count("partnerships.affiliation")).isZero();
    assertThat(stored.facts.stream().filter(fact -> fact.kind().endsWith(".left"))).hasSize(1);
  }

  @Test
  void somebodys_download_names_every_place_they_held() {
    var place = stored.joins(Side.LIVED, new Affiliation("A club", Tie.MEMBER, Bearing.NONE));
    leaves(place.person());
    var rows = new PlacesOfPerson(stored.sql).of(place.person()).toList();
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().get("shown_as")).isEqualTo("Sam");
    assertThat(rows.getFirst().get("body")).isEqualTo("A club");
  }

  private int count(String table) {
    return stored.sql.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }
}
