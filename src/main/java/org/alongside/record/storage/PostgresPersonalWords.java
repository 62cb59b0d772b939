package org.alongside.record.storage;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.people.Downloadable;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.alongside.record.Commitment;
import org.alongside.record.Hash;
import org.alongside.record.PersonalWords;
import org.alongside.record.Salt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal content and its salts, in {@code record.personal_words}, where they can be erased. */
@Repository
class PostgresPersonalWords implements PersonalWords, Erasable, Downloadable {

  private final JdbcClient sql;
  private final SecureRandom random = new SecureRandom();

  PostgresPersonalWords(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Commitment keep(UUID decision, PersonId person, String words) {
    var salt = Salt.random(random);
    var commitment = Commitment.to(words, salt);
    sql.sql(
            """
            INSERT INTO record.personal_words (commitment, decision, person, words, salt)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(commitment.hash().hex(), decision, person.value(), words, salt.bytes())
        .update();
    return commitment;
  }

  @Override
  public Optional<String> find(Commitment commitment) {
    return sql.sql("SELECT words FROM record.personal_words WHERE commitment = ?")
        .param(commitment.hash().hex())
        .query(String.class)
        .optional();
  }

  @Override
  public Map<Commitment, String> find(Collection<Commitment> commitments) {
    var kept = new HashMap<Commitment, String>();
    if (commitments.isEmpty()) {
      return kept;
    }
    sql.sql("SELECT commitment, words FROM record.personal_words WHERE commitment = ANY (?)")
        .param(commitments.stream().map(one -> one.hash().hex()).toArray(String[]::new))
        .query(row -> {
          kept.put(new Commitment(new Hash(row.getString(1))), row.getString(2));
        });
    return kept;
  }

  @Override
  public void erase(PersonId person, Instant now) {
    sql.sql("DELETE FROM record.personal_words WHERE person = ?").param(person.value()).update();
  }

  @Override
  public String part() {
    return "record";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql("SELECT decision, words FROM record.personal_words WHERE person = ? ORDER BY decision")
        .param(person.value())
        .query((row, number) ->
            Map.of("decision", row.getObject(1, UUID.class), "words", row.getString(2)))
        .list()
        .stream()
        .map(found -> found);
  }
}
