package org.alongside.consultations.storage;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What responses say, wherever it is written: all of it goes together. */
final class ForgottenResponses {

  private ForgottenResponses() {}

  /**
   * Leaves of each that it was there, and nothing of what it said or who said it. What was said
   * about whether it counts stays as steps without words, and who wrote it as keys without names.
   */
  static void forget(JdbcClient sql, Collection<UUID> responses) {
    sql.sql(
            """
            WITH theirs AS (SELECT unnest(:ids::uuid[]) AS id),
                 pages AS (DELETE FROM consultations.page WHERE response IN (TABLE theirs)),
                 counted AS (DELETE FROM consultations.counted WHERE response IN (TABLE theirs)),
                 transcripts AS (
                   DELETE FROM consultations.transcript WHERE response IN (TABLE theirs)),
                 behalf AS (DELETE FROM consultations.behalf WHERE response IN (TABLE theirs)),
                 quotes AS (DELETE FROM consultations.quote WHERE response IN (TABLE theirs)),
                 aside AS (
                   UPDATE consultations.aside_step SET words = ''
                    WHERE response IN (TABLE theirs)),
                 writers AS (
                   UPDATE consultations.writer SET name = '' WHERE response IN (TABLE theirs))
            UPDATE consultations.response SET stands_on = NULL, may_quote = false
             WHERE id IN (TABLE theirs)
            """)
        .param("ids", responses.toArray(UUID[]::new))
        .update();
  }
}
