package org.alongside.formats.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.formats.Askers;
import org.alongside.mail.Addressee;
import org.alongside.people.Downloadable;
import org.alongside.people.EmailAddress;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who wait for a form; whoever deletes their account is not told any more. */
@Repository
class PostgresFormatAskers implements Askers, Erasable, Downloadable {

  private final JdbcClient sql;

  PostgresFormatAskers(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void keep(UUID request, Addressee asker, Instant now) {
    var person = asker instanceof Addressee.Somebody(var id) ? id.value() : null;
    var email = asker instanceof Addressee.Address(var address, _) ? address.value() : null;
    sql.sql("INSERT INTO formats.asker VALUES (:request, :person, :email, :now)")
        .param("request", request)
        .param("person", person)
        .param("email", email)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Addressee> take(UUID request) {
    return sql.sql("DELETE FROM formats.asker WHERE request = ? RETURNING person, email")
        .param(request)
        .query(PostgresFormatAskers::asker)
        .optional();
  }

  private static Addressee asker(ResultSet row, int number) throws SQLException {
    var person = row.getObject("person", UUID.class);
    return person == null
        ? new Addressee.Address(new EmailAddress(row.getString("email")), "en")
        : new Addressee.Somebody(new PersonId(person));
  }

  @Override
  public void erase(PersonId person, Instant now) {
    sql.sql(
            """
            DELETE FROM formats.asker WHERE person = :person OR email =
                (SELECT lower(email) FROM people.person WHERE id = :person)
            """)
        .param("person", person.value())
        .update();
  }

  @Override
  public String part() {
    return "formats, asked for";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql(
            """
            SELECT r.form, r.asked_at FROM formats.asker a
              JOIN formats.request r ON r.id = a.request
             WHERE a.person = :person
                OR a.email = (SELECT lower(email) FROM people.person WHERE id = :person)
             ORDER BY r.asked_at, r.id
            """)
        .param("person", person.value())
        .query()
        .listOfRows()
        .stream()
        .map(row -> row);
  }

  /** An address that waited for a year is of no use to anybody. */
  void forget(Instant before) {
    sql.sql("DELETE FROM formats.asker WHERE since < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
  }
}
