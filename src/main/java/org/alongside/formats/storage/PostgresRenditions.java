package org.alongside.formats.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.formats.Form;
import org.alongside.formats.FormatRequest;
import org.alongside.formats.Item;
import org.alongside.formats.Rendition;
import org.alongside.formats.Renditions;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Renditions and requests in the schema {@code formats}. */
@Repository
class PostgresRenditions implements Renditions {

  private final JdbcClient sql;

  PostgresRenditions(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Rendition> of(Item.Ref item) {
    return sql.sql("SELECT * FROM formats.rendition WHERE item_kind = ? AND item = ? AND part = ?")
        .params(item.kind(), item.id(), item.part())
        .query(PostgresRenditions::rendition)
        .list();
  }

  @Override
  public List<Rendition> ofParts(String kind, UUID thing) {
    return sql.sql(
            """
            SELECT * FROM formats.rendition WHERE item_kind = ? AND item = ? AND part <> ''
             ORDER BY part, form
            """)
        .params(kind, thing)
        .query(PostgresRenditions::rendition)
        .list();
  }

  @Override
  public Optional<Rendition> find(Item.Ref item, Form form) {
    return sql.sql(
            """
            SELECT * FROM formats.rendition
             WHERE item_kind = ? AND item = ? AND part = ? AND form = ?
            """)
        .params(item.kind(), item.id(), item.part(), form.code())
        .query(PostgresRenditions::rendition)
        .optional();
  }

  /** Two who begin the same form at once: the second is overtaken, as by any other change. */
  @Override
  public boolean save(Rendition rendition, UUID project, PersonId by) {
    var credits = rendition.credits();
    return sql.sql(
                """
                INSERT INTO formats.rendition AS r (id, project, item_kind, item, part, form, content,
                    made_by, machine, checked_by, edition, version, saved_by, shown_at)
                VALUES (:id, :project, :kind, :item, :part, :form, :content::jsonb, :madeBy, :machine,
                    :checkedBy, :edition, 1, :by, :shown)
                ON CONFLICT (item_kind, item, part, form) DO UPDATE
                   SET content = excluded.content, made_by = excluded.made_by,
                       machine = excluded.machine, checked_by = excluded.checked_by,
                       edition = excluded.edition, version = r.version + 1,
                       saved_by = excluded.saved_by, shown_at = excluded.shown_at
                 WHERE r.version = :seen
                """)
            .param("id", rendition.id())
            .param("project", project)
            .param("kind", rendition.item().kind())
            .param("item", rendition.item().id())
            .param("part", rendition.item().part())
            .param("form", rendition.form().code())
            .param("content", ContentJson.write(rendition.content()))
            .param("madeBy", credits.madeBy())
            .param("machine", credits.machine())
            .param("checkedBy", credits.checkedBy())
            .param("edition", rendition.edition())
            .param("by", by.value())
            .param("shown", rendition.shown() == null ? null : at(rendition.shown()))
            .param("seen", rendition.version())
            .update()
        == 1;
  }

  @Override
  public List<FormatRequest> requests(Item.Ref item) {
    return sql.sql(
            """
            SELECT * FROM formats.request
             WHERE item_kind = ? AND item = ? AND part = ? ORDER BY asked_at, id
            """)
        .params(item.kind(), item.id(), item.part())
        .query(PostgresRenditions::request)
        .list();
  }

  @Override
  public List<FormatRequest> requests(Set<String> kinds, UUID thing) {
    return sql.sql(
            """
            SELECT * FROM formats.request WHERE item_kind = ANY(?) AND item = ?
            ORDER BY asked_at, id
            """)
        .params(kinds.toArray(String[]::new), thing)
        .query(PostgresRenditions::request)
        .list();
  }

  @Override
  public List<FormatRequest> waiting(UUID project) {
    return sql.sql(
            """
            SELECT * FROM formats.request WHERE project = ? AND answered_at IS NULL
            ORDER BY asked_at, id
            """)
        .param(project)
        .query(PostgresRenditions::request)
        .list();
  }

  @Override
  public Optional<FormatRequest> claimRequest(UUID id) {
    return sql.sql("SELECT * FROM formats.request WHERE id = ? FOR UPDATE")
        .param(id)
        .query(PostgresRenditions::request)
        .optional();
  }

  @Override
  public void add(FormatRequest request, UUID project) {
    sql.sql(
            """
            INSERT INTO formats.request (id, project, item_kind, item, part, form, asked_at, due_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            request.id(),
            project,
            request.item().kind(),
            request.item().id(),
            request.item().part(),
            request.form().code(),
            at(request.asked()),
            request.due())
        .update();
  }

  @Override
  public void answer(UUID request, Instant now) {
    sql.sql("UPDATE formats.request SET answered_at = ? WHERE id = ?")
        .params(at(now), request)
        .update();
  }

  /** The day is that of people in London, as the clock of ten working days reads it. */
  @Override
  public Counts counts() {
    return sql.sql(
            """
            SELECT count(*) AS asked, count(answered_at) AS answered,
                   count(*) FILTER (
                     WHERE (answered_at AT TIME ZONE 'Europe/London')::date <= due_on) AS in_time
              FROM formats.request
            """)
        .query((row, number) ->
            new Counts(row.getLong("asked"), row.getLong("answered"), row.getLong("in_time")))
        .single();
  }

  private static Rendition rendition(ResultSet row, int number) throws SQLException {
    return new Rendition(
        row.getObject("id", UUID.class),
        item(row),
        form(row),
        ContentJson.read(row.getString("content")),
        new Rendition.Credits(
            row.getString("made_by"), row.getBoolean("machine"), row.getString("checked_by")),
        row.getInt("edition"),
        row.getLong("version"),
        instant(row, "shown_at"));
  }

  private static FormatRequest request(ResultSet row, int number) throws SQLException {
    return new FormatRequest(
        row.getObject("id", UUID.class),
        item(row),
        form(row),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        instant(row, "answered_at"));
  }

  private static Item.Ref item(ResultSet row) throws SQLException {
    return new Item.Ref(
        row.getString("item_kind"), row.getObject("item", UUID.class), row.getString("part"));
  }

  private static Form form(ResultSet row) throws SQLException {
    return Form.read(row.getString("form")).orElseThrow();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
