package org.alongside.mail.storage;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.mail.Kind;
import org.alongside.mail.Pace;
import org.alongside.mail.Paces;
import org.alongside.people.Downloadable;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often people want to be told, in the schema {@code mail}. */
@Repository
class PostgresPaces implements Paces, Erasable, Downloadable {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient sql;

  PostgresPaces(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Map<Kind, Pace> chosen(PersonId person) {
    var paces = new EnumMap<Kind, Pace>(Kind.class);
    Arrays.stream(Kind.values()).forEach(kind -> paces.put(kind, Pace.AT_ONCE));
    sql.sql("SELECT kind, pace FROM mail.pace WHERE person = ?")
        .param(person.value())
        .query((row, _) ->
            paces.put(Kind.valueOf(row.getString("kind")), Pace.valueOf(row.getString("pace"))))
        .list();
    return paces;
  }

  @Override
  public void set(PersonId person, Kind kind, Pace pace, Instant now) {
    key(person, kind);
    sql.sql("UPDATE mail.pace SET pace = ? WHERE person = ? AND kind = ?")
        .params(pace.name(), person.value(), kind.name())
        .update();
    if (pace == Pace.NEVER) {
      sql.sql(
              """
              UPDATE mail.letter SET state = 'SETTLED', ended_at = ?, content = NULL
               WHERE person = ? AND kind = ? AND state IN ('HELD', 'WAITING')
              """)
          .params(Timestamp.from(now), person.value(), kind.name())
          .update();
    }
  }

  @Override
  public String key(PersonId person, Kind kind) {
    return sql.sql(
            """
            INSERT INTO mail.pace AS p (key, person, kind, pace) VALUES (?, ?, ?, 'AT_ONCE')
            ON CONFLICT (person, kind) DO UPDATE SET kind = excluded.kind RETURNING p.key
            """)
        .params(random(), person.value(), kind.name())
        .query(String.class)
        .single();
  }

  private static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public Optional<Choice> find(String key) {
    return sql.sql("SELECT * FROM mail.pace WHERE key = ?")
        .param(key)
        .query((row, _) ->
            new Choice(
                new PersonId(row.getObject("person", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                Pace.valueOf(row.getString("pace"))))
        .optional();
  }

  @Override
  public void erase(PersonId person, Instant now) {
    sql.sql("DELETE FROM mail.pace WHERE person = ?").param(person.value()).update();
  }

  @Override
  public String part() {
    return "mail";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return chosen(person).entrySet().stream()
        .map(each -> Map.of("letters", each.getKey().name(), "how often", each.getValue().name()));
  }
}
