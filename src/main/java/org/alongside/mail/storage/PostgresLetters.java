package org.alongside.mail.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.mail.CarryLetter;
import org.alongside.mail.Gathered;
import org.alongside.mail.LetterEnd;
import org.alongside.mail.Letters;
import org.alongside.mail.QueuedLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue of letters; every mark is committed by itself. */
@Repository
class PostgresLetters implements Letters, Gathered {

  private static final Duration WORDS_KEPT = Duration.ofDays(7);
  private static final Duration CAUSES_KEPT = Duration.ofDays(400);
  private static final Duration ADDRESSES_KEPT = Duration.ofDays(2);

  private final JdbcClient jdbc;
  private final LetterRow rows;

  PostgresLetters(JdbcClient jdbc, LetterRow rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  @Override
  public Optional<QueuedLetter> waiting(UUID id) {
    return jdbc.sql("SELECT * FROM mail.letter WHERE id = :id AND state IN ('WAITING', 'LEAVING')")
        .param("id", id)
        .query(rows::read)
        .optional();
  }

  @Override
  public List<QueuedLetter> claim(UUID group) {
    return jdbc.sql(
            """
            SELECT * FROM mail.letter WHERE together = :group AND state = 'HELD'
             ORDER BY queued_at DESC, id FOR UPDATE
            """)
        .param("group", group)
        .query(rows::read)
        .list();
  }

  @Override
  public boolean leaving(UUID id, Instant now) {
    return jdbc.sql(
                """
                UPDATE mail.letter
                SET state = 'LEAVING', leaving_since = :now, attempts = attempts + 1
                WHERE id = :id
                  AND (state = 'WAITING' OR (state = 'LEAVING' AND leaving_since <= :givenUp))
                """)
            .param("id", id)
            .param("now", LetterRow.utc(now))
            .param("givenUp", LetterRow.utc(now.minus(CarryLetter.IN_HAND)))
            .update()
        == 1;
  }

  @Override
  public void putBack(UUID id) {
    jdbc.sql(
            """
            UPDATE mail.letter SET state = 'WAITING', leaving_since = NULL
            WHERE id = :id AND state = 'LEAVING'
            """)
        .param("id", id)
        .update();
  }

  @Override
  public void end(UUID id, LetterEnd how, Instant now) {
    end(List.of(id), how, now);
  }

  @Override
  public void end(Collection<UUID> ids, LetterEnd how, Instant now) {
    jdbc.sql(
            """
            UPDATE mail.letter
            SET state = :how, ended_at = :now, leaving_since = NULL, address = NULL,
                content = CASE WHEN not_after IS NULL THEN content END
            WHERE id = ANY(:ids) AND ended_at IS NULL
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .param("how", how.name())
        .param("now", LetterRow.utc(now))
        .update();
  }

  /**
   * Forgets the words of letters that have left, and much later that there was a letter. One to an
   * address alone, good for a short time, is forgotten soon: its cause tells what the address has
   * to do with us.
   */
  void tidy(Instant now) {
    jdbc.sql("UPDATE mail.letter SET content = NULL WHERE ended_at < :then AND content IS NOT NULL")
        .param("then", LetterRow.utc(now.minus(WORDS_KEPT)))
        .update();
    jdbc.sql("DELETE FROM mail.letter WHERE ended_at < :then")
        .param("then", LetterRow.utc(now.minus(CAUSES_KEPT)))
        .update();
    jdbc.sql(
            """
            DELETE FROM mail.letter
            WHERE person IS NULL AND not_after < :then AND ended_at < :then
            """)
        .param("then", LetterRow.utc(now.minus(ADDRESSES_KEPT)))
        .update();
  }
}
