package org.alongside.people.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody with an account, in the table {@code people.person}. */
@Repository
class PostgresPeople implements People {

  private static final String LIVING = "SELECT * FROM people.person WHERE erased_at IS NULL AND ";

  private final JdbcClient sql;

  PostgresPeople(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return sql.sql(LIVING + "id = ?").param(id.value()).query(PersonRow::read).optional();
  }

  @Override
  public Map<PersonId, Person> find(Collection<PersonId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : sql.sql(LIVING + "id = ANY(?)").param(array(ids)).query(PersonRow::read).list().stream()
            .collect(Collectors.toMap(Person::id, person -> person));
  }

  private static UUID[] array(Collection<PersonId> ids) {
    return ids.stream().map(PersonId::value).toArray(UUID[]::new);
  }

  @Override
  public Optional<Person> findByEmail(EmailAddress email) {
    return sql.sql(LIVING + "email = ?").param(email.value()).query(PersonRow::read).optional();
  }

  @Override
  public Map<PersonId, String> names(Collection<PersonId> ids) {
    var names = new HashMap<PersonId, String>();
    if (!ids.isEmpty()) {
      sql.sql("SELECT id, name FROM people.person WHERE erased_at IS NULL AND id = ANY(?)")
          .param(array(ids))
          .query(row -> {
            names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
          });
    }
    return names;
  }

  @Override
  public List<Person> startingWith(String letters) {
    var begins = letters.strip().replaceAll("([\\\\%_])", "\\\\$1").toLowerCase(Locale.ROOT);
    return sql.sql(
            LIVING + "(lower(name) LIKE :begins OR email LIKE :begins) ORDER BY name, id LIMIT 20")
        .param("begins", begins + "%")
        .query(PersonRow::read)
        .list();
  }

  @Override
  public List<Person> called(String name) {
    return sql.sql(LIVING + "lower(name) = lower(?) ORDER BY name, id LIMIT 20")
        .param(name.strip())
        .query(PersonRow::read)
        .list();
  }

  @Override
  public boolean add(Person person) {
    return PersonRow.write(
                sql.sql(
                    """
                    INSERT INTO people.person (id, name, language, email, phone, post, preferred,
                        experience, shown, consented_at, joined_at)
                    VALUES (:id, :name, :language, :email, :phone, :post, :preferred,
                        :experience, :shown, :consentedAt, :joinedAt)
                    ON CONFLICT (email) DO NOTHING
                    """),
                person)
            .update()
        == 1;
  }

  @Override
  public boolean save(Person person) {
    return PersonRow.write(
                sql.sql(
                    """
                    UPDATE people.person SET name = :name, language = :language, email = :email,
                        phone = :phone, post = :post, preferred = :preferred,
                        experience = :experience, shown = :shown, consented_at = :consentedAt,
                        version = version + 1
                    WHERE id = :id AND version = :version AND erased_at IS NULL
                      AND NOT EXISTS (SELECT FROM people.person other
                                      WHERE other.email = :email AND other.id <> :id)
                    """),
                person)
            .update()
        == 1;
  }

  @Override
  public boolean erased(PersonId id) {
    return sql.sql("SELECT EXISTS (SELECT FROM people.erasure WHERE person = ?)")
        .param(id.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public void erase(Erasure erasure) {
    sql.sql(
            """
            UPDATE people.person SET name = NULL, language = 'en-GB', email = NULL, phone = NULL,
                post = NULL, preferred = 'SUPPORTER', experience = 'RATHER_NOT_SAY',
                shown = 'NOBODY', consented_at = NULL, erased_at = :at, version = version + 1
            WHERE id = :person AND erased_at IS NULL
            """)
        .param("at", Timestamp.from(erasure.at()))
        .param("person", erasure.person().value())
        .update();
    sql.sql(
            """
            INSERT INTO people.erasure (person, at) VALUES (:person, :at)
            ON CONFLICT (person) DO NOTHING
            """)
        .param("person", erasure.person().value())
        .param("at", Timestamp.from(erasure.at()))
        .update();
  }

  @Override
  public List<Erasure> erasuresSince(Instant moment) {
    return sql.sql("SELECT person, at FROM people.erasure WHERE at >= ? ORDER BY at, person")
        .param(Timestamp.from(moment))
        .query((row, number) ->
            new Erasure(
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("at").toInstant()))
        .list();
  }
}
