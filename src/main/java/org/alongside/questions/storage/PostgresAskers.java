package org.alongside.questions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.people.Downloadable;
import org.alongside.people.EmailAddress;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.alongside.questions.Asker;
import org.alongside.questions.Askers;
import org.alongside.questions.QuestionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who want to be told; whoever deletes their account is not told any more. */
@Repository
class PostgresAskers implements Askers, Erasable, Downloadable {

  private final JdbcClient sql;

  PostgresAskers(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void keep(QuestionId question, Asker asker, Instant now) {
    var person = asker instanceof Asker.Somebody(var id) ? id.value() : null;
    var email = asker instanceof Asker.Address(var address) ? address.value() : null;
    sql.sql("INSERT INTO questions.asker VALUES (:question, :person, :email, :now)")
        .param("question", question.value())
        .param("person", person)
        .param("email", email)
        .param("now", QuestionRow.at(now))
        .update();
  }

  @Override
  public Optional<Asker> take(QuestionId question) {
    return sql.sql("DELETE FROM questions.asker WHERE question = ? RETURNING person, email")
        .param(question.value())
        .query(PostgresAskers::asker)
        .optional();
  }

  private static Asker asker(ResultSet row, int number) throws SQLException {
    var person = row.getObject("person", UUID.class);
    return person == null
        ? new Asker.Address(new EmailAddress(row.getString("email")))
        : new Asker.Somebody(new PersonId(person));
  }

  @Override
  public void erase(PersonId person, Instant now) {
    sql.sql(
            """
            DELETE FROM questions.asker WHERE person = :person OR email =
                (SELECT lower(email) FROM people.person WHERE id = :person)
            """)
        .param("person", person.value())
        .update();
  }

  @Override
  public String part() {
    return "questions";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql(
            """
            SELECT q.title AS about, q.words AS question, q.asked_at
              FROM questions.asker a JOIN questions.question q ON q.id = a.question
             WHERE a.person = :person
                OR a.email = (SELECT lower(email) FROM people.person WHERE id = :person)
             ORDER BY q.asked_at, q.id
            """)
        .param("person", person.value())
        .query()
        .listOfRows()
        .stream()
        .map(row -> row);
  }
}
