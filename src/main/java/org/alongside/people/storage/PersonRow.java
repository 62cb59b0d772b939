package org.alongside.people.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.alongside.people.Contact;
import org.alongside.people.ContactWay;
import org.alongside.people.EmailAddress;
import org.alongside.people.Experience;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.people.SharedExperience;
import org.alongside.people.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How a person is written in a row of {@code people.person}. */
final class PersonRow {

  private PersonRow() {}

  static Person read(ResultSet row, int number) throws SQLException {
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        new Person.Profile(row.getString("name"), Locale.forLanguageTag(row.getString("language"))),
        contact(row),
        new SharedExperience(
            Experience.valueOf(row.getString("experience")),
            Shown.valueOf(row.getString("shown")),
            moment(row.getTimestamp("consented_at"))),
        row.getTimestamp("joined_at").toInstant(),
        row.getInt("version"));
  }

  static StatementSpec write(StatementSpec statement, Person person) {
    var contact = person.contact();
    var experience = person.experience();
    return statement
        .param("id", person.id().value())
        .param("name", person.name())
        .param("language", person.profile().language().toLanguageTag())
        .param("email", contact.email() == null ? null : contact.email().value(), Types.VARCHAR)
        .param("phone", contact.phone(), Types.VARCHAR)
        .param("post", contact.post(), Types.VARCHAR)
        .param("preferred", contact.preferred().name())
        .param("experience", experience.kind().name())
        .param("shown", experience.shown().name())
        .param("consentedAt", timestamp(experience.consentedAt()), Types.TIMESTAMP)
        .param("joinedAt", Timestamp.from(person.joinedAt()))
        .param("version", person.version());
  }

  private static Contact contact(ResultSet row) throws SQLException {
    var email = row.getString("email");
    return new Contact(
        email == null ? null : new EmailAddress(email),
        row.getString("phone"),
        row.getString("post"),
        ContactWay.valueOf(row.getString("preferred")));
  }

  private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }
}
