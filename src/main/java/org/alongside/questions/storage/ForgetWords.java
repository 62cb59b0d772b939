package org.alongside.questions.storage;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets go of words that nobody needs any more: of questions that were turned down, when whoever
 * asked has had time to say that this was wrong; of what was not clear, after a year; and of
 * addresses that waited for a year. What is counted stays.
 */
@Component
class ForgetWords {

  static final Duration TURNED_DOWN = Duration.ofDays(90);
  static final Duration A_YEAR = Duration.ofDays(365);

  private final JdbcClient sql;

  ForgetWords(JdbcClient sql) {
    this.sql = sql;
  }

  @Transactional
  public void forget(Instant now) {
    var refused = QuestionRow.at(now.minus(TURNED_DOWN));
    sql.sql(
            """
            DELETE FROM questions.answer a USING questions.question q
             WHERE q.id = a.question AND q.refused_at < ?
            """)
        .param(refused)
        .update();
    sql.sql(
            """
            UPDATE questions.question SET words = NULL
             WHERE words IS NOT NULL AND refused_at < ?
            """)
        .param(refused)
        .update();
    var aYearAgo = QuestionRow.at(now.minus(A_YEAR));
    sql.sql("UPDATE questions.press SET words = NULL WHERE words IS NOT NULL AND pressed_at < ?")
        .param(aYearAgo)
        .update();
    sql.sql("DELETE FROM questions.asker WHERE since < ?").param(aYearAgo).update();
  }
}
