package org.alongside.mail.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.alongside.mail.About;
import org.alongside.mail.Addressee;
import org.alongside.mail.Kind;
import org.alongside.mail.Letter;
import org.alongside.mail.QueuedLetter;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A letter as a row of its table. */
@Component
class LetterRow {

  private final ContentJson json;

  LetterRow(ContentJson json) {
    this.json = json;
  }

  /** By the names of its columns. */
  Map<String, @Nullable Object> write(UUID id, Letter letter, Instant now) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("id", id);
    row.put("cause", letter.cause());
    row.put("content", json.stored(letter.content()));
    row.put("not_after", written(letter.notAfter()));
    about(row, letter.about());
    row.put("queued_at", written(now));
    switch (letter.to()) {
      case Addressee.Somebody(var person) -> somebody(row, person);
      case Addressee.Address(var email, var language) -> address(row, letter, email, language);
    }
    return row;
  }

  private static void about(Map<String, @Nullable Object> row, @Nullable About about) {
    row.put("kind", about == null ? null : about.kind().name());
    row.put("thing", about == null ? null : about.thing());
    row.put("asks", about == null ? null : about.asks());
  }

  private static @Nullable About about(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    return kind == null
        ? null
        : new About(
            Kind.valueOf(kind), row.getObject("thing", UUID.class), row.getBoolean("asks"), null);
  }

  private static void somebody(Map<String, @Nullable Object> row, PersonId person) {
    row.put("recipient", person.toString());
    row.put("person", person.value());
    row.put("address", null);
    row.put("language", null);
  }

  private static void address(
      Map<String, @Nullable Object> row, Letter letter, EmailAddress email, String language) {
    row.put("recipient", digest(letter.cause() + " " + email.value()));
    row.put("person", null);
    row.put("address", email.value());
    row.put("language", language);
  }

  /** What is told to one reader at one moment. */
  static UUID together(Addressee to, Instant due) {
    var reader =
        switch (to) {
          case Addressee.Somebody(var person) -> person.toString();
          case Addressee.Address(var email, _) -> email.value();
        };
    return UUID.nameUUIDFromBytes((due + " " + reader).getBytes(StandardCharsets.UTF_8));
  }

  QueuedLetter read(ResultSet row, int number) throws SQLException {
    var letter =
        new Letter(
            row.getObject("cause", UUID.class),
            addressee(row),
            json.read(row.getString("content")),
            about(row),
            instant(row, "not_after"));
    var queuedAt = row.getObject("queued_at", OffsetDateTime.class).toInstant();
    return new QueuedLetter(
        row.getObject("id", UUID.class), letter, queuedAt, row.getInt("attempts"));
  }

  private static Addressee addressee(ResultSet row) throws SQLException {
    var person = row.getObject("person", UUID.class);
    return person == null
        ? new Addressee.Address(
            new EmailAddress(row.getString("address")), row.getString("language"))
        : new Addressee.Somebody(new PersonId(person));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static @Nullable String written(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }

  static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
