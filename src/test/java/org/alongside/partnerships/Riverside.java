package org.alongside.partnerships;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.facts.Fact;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/** A partnership in memory, with the verbs of the capability at hand. */
class Riverside {

  static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  static final String HOST = "Riverdale ICB";

  final InMemoryPlaces places = new InMemoryPlaces();
  final InMemoryDeclarations declarations = new InMemoryDeclarations();
  final InMemoryInvitations invitations = new InMemoryInvitations();
  final InMemorySideQuestions questions = new InMemorySideQuestions();
  final InMemoryAgreements agreements = new InMemoryAgreements();
  final List<Fact> facts = new ArrayList<>();
  final Archive archive = new Archive(places, declarations, invitations, questions, agreements);
  final Chronicle chronicle = new Chronicle(facts::add);
  final Set<PersonId> staff = new HashSet<>();
  final Actor lead = Actor.of(PersonId.random(), Role.CO_ORDINATOR);
  final PartnershipId id;

  Riverside() {
    id =
        done(new FoundPartnership(places, chronicle)
                .found(UUID.randomUUID(), "autism-pathway", lead, NOW))
            .id();
  }

  Partnership now() {
    return places.find(id).orElseThrow();
  }

  InvitationId invited(Side... sides) {
    return invitedBy(lead, sides);
  }

  InvitationId invitedBy(Actor by, Side... sides) {
    var offer = new Offer(Set.of(sides), true);
    var recipient = new Recipient.Mail("someone@example.org");
    return done(new Invite(places, invitations, chronicle, (_, _) -> true)
            .invite(id, offer, recipient, by, NOW))
        .invitation()
        .id();
  }

  Attempt<Place> takes(InvitationId invitation, PersonId person, Side side, Affiliation... bodies) {
    var declaration = new Declaration(List.of(bodies), "");
    var wish = new TakePlace.Wish(side, Introduction.TO_PARTNERS, declaration);
    return new TakePlace(archive, chronicle, () -> HOST, this::worksHere)
        .take(invitation, Actor.of(person), wish, NOW);
  }

  Attempt<Place> changes(Place place, Side to) {
    return new ChangeSide(archive, chronicle, () -> HOST, this::worksHere)
        .change(id, Actor.of(place.person()), to, NOW);
  }

  void isGiven(Role role, Place to) {
    var held =
        new RoleHeld(UUID.randomUUID(), to.person(), role, now().project(), NOW, lead.person());
    new AskAboutNewStaff(places, archive, chronicle).given(held, lead, NOW);
  }

  private boolean worksHere(PersonId person, UUID project) {
    return project.equals(now().project()) && staff.contains(person);
  }

  /** With both kinds of experience, on this side to begin with. */
  Place joinsForBoth(Side side, Affiliation... bodies) {
    return done(takes(invited(Side.LIVED, Side.LEARNT), PersonId.random(), side, bodies));
  }

  Place joins(Side side, Affiliation... bodies) {
    return done(takes(invited(side), PersonId.random(), side, bodies));
  }

  Place again(Place place) {
    return now().place(place.id()).orElseThrow();
  }

  SettleQuestions settle() {
    return new SettleQuestions(archive, chronicle, () -> HOST);
  }

  SideQuestion nominated(Place nominee, Place by) {
    return done(
        new AskTheSide(archive, chronicle).nominate(id, nominee.id(), Actor.of(by.person()), NOW));
  }

  Attempt<SideQuestionId> answers(Place place, SideQuestion question, boolean yes) {
    return new AnswerTheSide(archive, chronicle, settle())
        .answer(id, question.id(), yes, Actor.of(place.person()), NOW);
  }

  List<String> kinds() {
    return facts.stream().map(Fact::kind).map(kind -> kind.replace("partnerships.", "")).toList();
  }

  static <T> T done(Attempt<T> attempt) {
    return switch (attempt) {
      case Attempt.Done<T> done -> done.value();
      case Attempt.Refused<T> refused -> throw new AssertionError(refused.reasons().toString());
      case Attempt.Overtaken<T> _ -> throw new AssertionError("overtaken");
    };
  }

  static List<?> reasons(Attempt<?> attempt) {
    return attempt instanceof Attempt.Refused<?> refused ? refused.reasons() : List.of();
  }

  static Affiliation paidBy(String body, Bearing bearing) {
    return new Affiliation(body, Tie.PAID, bearing);
  }
}
