package org.alongside.partnerships.storage;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.partnerships.Invitation;
import org.alongside.partnerships.InvitationCode;
import org.alongside.partnerships.InvitationId;
import org.alongside.partnerships.Invitations;
import org.alongside.partnerships.PartnershipId;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations; an address is forgotten once its invitation can't be used any more. */
@Repository
class PostgresInvitations implements Invitations {

  private static final String SELECT = "SELECT * FROM partnerships.invitation WHERE ";
  private static final String OPEN =
      " AND state = 'OPEN' AND made_at > :since ORDER BY made_at, id";

  private final JdbcClient sql;

  PostgresInvitations(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(Invitation invitation, InvitationCode code) {
    forgetTooOld(invitation.made().at());
    var offer = invitation.offer();
    sql.sql(
            """
            INSERT INTO partnerships.invitation (id, partnership, code_hash, lived, learnt, voting,
                email, person, made_by, made_at, state)
            VALUES (:id, :partnership, :code, :lived, :learnt, :voting,
                :email, :person, :by, :at, 'OPEN')
            """)
        .param("id", invitation.id().value())
        .param("partnership", invitation.partnership().value())
        .param("code", code.hash())
        .param("lived", offer.sides().contains(Side.LIVED))
        .param("learnt", offer.sides().contains(Side.LEARNT))
        .param("voting", offer.voting())
        .param("email", InvitationRow.email(invitation.recipient()), Types.VARCHAR)
        .param("person", InvitationRow.person(invitation.recipient()), Types.OTHER)
        .param("by", invitation.made().by().value())
        .param("at", Timestamp.from(invitation.made().at()))
        .update();
  }

  private void forgetTooOld(Instant now) {
    sql.sql(
            "UPDATE partnerships.invitation SET email = NULL WHERE email IS NOT NULL AND made_at <= ?")
        .param(oldest(now))
        .update();
  }

  @Override
  public Optional<Invitation> find(InvitationId id) {
    return sql.sql(SELECT + "id = ?").param(id.value()).query(InvitationRow::read).optional();
  }

  @Override
  public Optional<Invitation> find(InvitationCode code) {
    return sql.sql(SELECT + "code_hash = ?")
        .param(code.hash())
        .query(InvitationRow::read)
        .optional();
  }

  @Override
  public List<Invitation> open(PartnershipId partnership, Instant now) {
    return sql.sql(SELECT + "partnership = :partnership" + OPEN)
        .param("partnership", partnership.value())
        .param("since", oldest(now))
        .query(InvitationRow::read)
        .list();
  }

  @Override
  public List<Invitation> openFor(PersonId person, Instant now) {
    return sql.sql(SELECT + "person = :person" + OPEN)
        .param("person", person.value())
        .param("since", oldest(now))
        .query(InvitationRow::read)
        .list();
  }

  @Override
  public List<Invitation> takenBy(PersonId person, PartnershipId partnership) {
    return sql.sql(SELECT + "taken_by = ? AND partnership = ? ORDER BY made_at, id")
        .params(person.value(), partnership.value())
        .query(InvitationRow::read)
        .list();
  }

  @Override
  public boolean take(InvitationId id, PersonId by, Instant now) {
    return close(id, Invitation.State.TAKEN, by.value(), now);
  }

  @Override
  public boolean withdraw(InvitationId id, Instant now) {
    return close(id, Invitation.State.WITHDRAWN, null, now);
  }

  private boolean close(
      InvitationId id, Invitation.State state, @Nullable UUID takenBy, Instant now) {
    return sql.sql(
                """
                UPDATE partnerships.invitation
                SET state = :state, taken_by = :by, closed_at = :at, email = NULL
                WHERE id = :id AND state = 'OPEN'
                """)
            .param("state", state.name())
            .param("by", takenBy, Types.OTHER)
            .param("at", Timestamp.from(now))
            .param("id", id.value())
            .update()
        == 1;
  }

  private static Timestamp oldest(Instant now) {
    return Timestamp.from(now.minus(Invitation.GOOD_FOR));
  }
}
