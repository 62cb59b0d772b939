package org.alongside.partnerships.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.partnerships.LeavePlace;
import org.alongside.partnerships.PartnershipId;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lets go of what partnerships hold about somebody: they leave their places, which lose their
 * names; declarations and invitations are blanked. A place's random id stays, so that past
 * decisions can be counted again.
 */
@Repository
class ForgetPartner implements Erasable {

  private final JdbcClient sql;
  private final LeavePlace leave;

  ForgetPartner(JdbcClient sql, LeavePlace leave) {
    this.sql = sql;
    this.leave = leave;
  }

  @Override
  public void erase(PersonId person, Instant now) {
    sql.sql("SELECT partnership FROM partnerships.place WHERE person = ? AND until IS NULL")
        .param(person.value())
        .query(UUID.class)
        .list()
        .forEach(held -> leave.leave(new PartnershipId(held), Actor.of(person), now));
    update(
        "DELETE FROM partnerships.declaration WHERE place IN"
            + " (SELECT id FROM partnerships.place WHERE person = ?)",
        person.value());
    update(
        "UPDATE partnerships.place SET shown_as = NULL, in_public = false WHERE person = ?",
        person.value());
    update(
        "UPDATE partnerships.invitation SET state = 'WITHDRAWN', email = NULL, closed_at = ?"
            + " WHERE state = 'OPEN' AND (person = ? OR lower(email) ="
            + " (SELECT email FROM people.person WHERE id = ?))",
        Timestamp.from(now),
        person.value(),
        person.value());
  }

  private void update(String change, Object... values) {
    sql.sql(change).params(values).update();
  }
}
