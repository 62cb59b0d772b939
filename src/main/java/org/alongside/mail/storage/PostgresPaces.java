package org.alongside.mail.storage;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  public Map<PersonId, Pace> chosen(Set<PersonId> people, Kind kind) {
    var paces = new HashMap<PersonId, Pace>();
    people.forEach(person -> paces.put(person, Pace.AT_ONCE));
    if (!people.isEmpty()) {
      sql.sql("SELECT person, pace FROM mail.pace WHERE person = ANY(?) AND kind = ?")
          .params(array(people), kind.name())
          .query(row -> {
            paces.put(person(row), Pace.valueOf(row.getString("pace")));
          });
    }
    return paces;
  }

  @Override
  public void set(PersonId person, Kind kind, Pace pace, Instant now) {
    keys(Set.of(person), kind);
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

  /** In one order of people: two who write to the same people don't wait for each other. */
  @Override
  public Map<PersonId, String> keys(Set<PersonId> people, Kind kind) {
    var keys = new HashMap<PersonId, String>();
    if (people.isEmpty()) {
      return keys;
    }
    sql.sql(
            """
            INSERT INTO mail.pace AS p (key, person, kind, pace)
            SELECT key, person, ?, 'AT_ONCE' FROM unnest(?, ?) AS new (key, person) ORDER BY person
            ON CONFLICT (person, kind) DO UPDATE SET kind = excluded.kind
            RETURNING p.person, p.key
            """)
        .params(
            kind.name(),
            Stream.generate(PostgresPaces::random).limit(people.size()).toArray(String[]::new),
            array(people))
        .query(row -> {
          keys.put(person(row), row.getString("key"));
        });
    return keys;
  }

  private static UUID[] array(Set<PersonId> people) {
    return people.stream().map(PersonId::value).toArray(UUID[]::new);
  }

  private static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(row.getObject("person", UUID.class));
  }

  private static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public List<Choice> find(Collection<String> keys) {
    return sql
        .sql("SELECT * FROM mail.pace WHERE key = ANY(?)")
        .param(keys.toArray(String[]::new))
        .query((row, _) ->
            new Choice(
                row.getString("key"),
                person(row),
                Kind.valueOf(row.getString("kind")),
                Pace.valueOf(row.getString("pace"))))
        .list()
        .stream()
        .sorted(Comparator.comparing(Choice::kind).thenComparing(Choice::key))
        .toList();
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
