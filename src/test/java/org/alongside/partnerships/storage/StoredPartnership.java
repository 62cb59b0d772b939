package org.alongside.partnerships.storage;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.database.TestDatabase;
import org.alongside.facts.Fact;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.partnerships.Affiliation;
import org.alongside.partnerships.AnswerTheSide;
import org.alongside.partnerships.Archive;
import org.alongside.partnerships.AskTheSide;
import org.alongside.partnerships.Chronicle;
import org.alongside.partnerships.Declaration;
import org.alongside.partnerships.FoundPartnership;
import org.alongside.partnerships.Introduction;
import org.alongside.partnerships.InvitationId;
import org.alongside.partnerships.Invite;
import org.alongside.partnerships.Offer;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.PartnershipId;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.Recipient;
import org.alongside.partnerships.SettleQuestions;
import org.alongside.partnerships.SideQuestion;
import org.alongside.partnerships.SideQuestionId;
import org.alongside.partnerships.TakePlace;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership in a fresh database, changed by the same verbs as the pages use. */
final class StoredPartnership implements AutoCloseable {

  static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();
  final JdbcClient sql = database.jdbc();
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(database.application()));
  final PostgresPartnerships partnerships = new PostgresPartnerships(sql);
  final Archive archive =
      new Archive(
          partnerships,
          new PostgresDeclarations(sql),
          new PostgresInvitations(sql),
          new PostgresSideQuestions(sql),
          new PostgresAgreements(sql));
  final ConcurrentLinkedQueue<Fact> facts = new ConcurrentLinkedQueue<>();
  final Chronicle chronicle = new Chronicle(facts::add);
  final Actor lead = Actor.of(person());
  final PartnershipId id = founded("autism-pathway").id();

  Partnership founded(String slug) {
    return done(
        within(() ->
            new FoundPartnership(partnerships, chronicle)
                .found(UUID.randomUUID(), slug, lead, NOW)));
  }

  <T> T within(Supplier<T> work) {
    return transaction.execute(_ -> work.get());
  }

  PersonId person() {
    var person = PersonId.random();
    sql.sql(
            """
            INSERT INTO people.person (id, name, preferred, experience, shown, joined_at)
            VALUES (?, 'Somebody', 'SUPPORTER', 'RATHER_NOT_SAY', 'NOBODY', now())
            """)
        .param(person.value())
        .update();
    return person;
  }

  Partnership now() {
    return partnerships.find(id).orElseThrow();
  }

  InvitationId invited(Side... sides) {
    var offer = new Offer(Set.of(sides), true);
    var mail = new Recipient.Mail("someone@example.org");
    var invite = new Invite(partnerships, archive.invitations(), chronicle, (_, _) -> true);
    return done(within(() -> invite.invite(id, offer, mail, lead, NOW))).invitation().id();
  }

  Attempt<Place> takes(InvitationId invitation, PersonId person, Side side, Affiliation... bodies) {
    var declaration = new Declaration(List.of(bodies), "I sit on a school board.");
    var wish = new TakePlace.Wish(side, new Introduction("Sam", true), declaration);
    var take = new TakePlace(archive, chronicle, () -> "Riverdale ICB", (_, _) -> false);
    return within(() -> take.take(invitation, Actor.of(person), wish, NOW));
  }

  Place joins(Side side, Affiliation... bodies) {
    return done(takes(invited(side), person(), side, bodies));
  }

  SideQuestion nominated(Place nominee) {
    var ask = new AskTheSide(archive, chronicle);
    var by = Actor.of(nominee.person());
    return done(within(() -> ask.nominate(id, nominee.id(), by, NOW)));
  }

  Attempt<SideQuestionId> answers(Place place, SideQuestion question, boolean yes) {
    var settle = new SettleQuestions(archive, chronicle, () -> "Riverdale ICB");
    var answer = new AnswerTheSide(archive, chronicle, settle);
    var by = Actor.of(place.person());
    return within(() -> answer.answer(id, question.id(), yes, by, NOW));
  }

  static <T> T done(Attempt<T> attempt) {
    if (attempt instanceof Attempt.Done<T> done) {
      return done.value();
    }
    throw new AssertionError(attempt.toString());
  }

  @Override
  public void close() {
    database.close();
  }
}
