package org.alongside.questions.storage;

import java.util.List;
import java.util.UUID;
import org.alongside.formats.Item;
import org.alongside.questions.Clearness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Presses in the schema {@code questions}. */
@Repository
class PostgresClearness implements Clearness {

  private final JdbcClient sql;

  PostgresClearness(JdbcClient sql) {
    this.sql = sql;
  }

  /** Whoever says now that it was clear, takes back what was not. */
  @Override
  public void press(Press press, UUID project) {
    sql.sql(
            """
            INSERT INTO questions.press AS p (id, project, item_kind, item, clear, pressed_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE
              SET clear = excluded.clear, pressed_at = excluded.pressed_at,
                  words = CASE WHEN excluded.clear THEN NULL ELSE p.words END
              WHERE p.item_kind = excluded.item_kind AND p.item = excluded.item
            """)
        .params(
            press.id(),
            project,
            press.item().kind(),
            press.item().id(),
            press.clear(),
            QuestionRow.at(press.at()))
        .update();
  }

  @Override
  public void explain(UUID press, Item.Ref item, String words) {
    sql.sql(
            """
            UPDATE questions.press SET words = ?
             WHERE id = ? AND item_kind = ? AND item = ? AND NOT clear
            """)
        .params(words, press, item.kind(), item.id())
        .update();
  }

  @Override
  public Counts counts(Item.Ref item) {
    return sql.sql(
            """
            SELECT count(*) FILTER (WHERE clear) AS clear,
                   count(*) FILTER (WHERE NOT clear) AS not_quite
              FROM questions.press WHERE item_kind = ? AND item = ?
            """)
        .params(item.kind(), item.id())
        .query((row, _) -> new Counts(row.getLong("clear"), row.getLong("not_quite")))
        .single();
  }

  @Override
  public List<Unclear> unclear(Item.Ref item, int limit) {
    return sql.sql(
            """
            SELECT words, pressed_at FROM questions.press
             WHERE item_kind = ? AND item = ? AND words IS NOT NULL
             ORDER BY pressed_at DESC, id LIMIT ?
            """)
        .params(item.kind(), item.id(), limit)
        .query(
            (row, _) -> new Unclear(row.getString("words"), QuestionRow.instant(row, "pressed_at")))
        .list();
  }
}
