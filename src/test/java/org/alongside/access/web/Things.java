package org.alongside.access.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Run;
import org.alongside.consultations.Size;
import org.alongside.consultations.WalkIn;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Here;
import org.alongside.participation.Side;
import org.alongside.partnerships.AskTheSide;
import org.alongside.partnerships.web.RunningPartnership;
import org.alongside.people.PersonId;
import org.alongside.projects.ActivityId;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One of everything that an address below a project can name, so that a refusal is the access check
 * and not that there is no such thing.
 */
final class Things {

  private static final Map<String, String> OF_EVERY_PROJECT =
      Map.ofEntries(
          Map.entry("sheet", "influence"),
          Map.entry("part", "move"),
          Map.entry("group", "p1"),
          Map.entry("version", "1"),
          Map.entry("stage", "design"),
          Map.entry("section", "outline"),
          Map.entry("criterion", "1"),
          Map.entry("code", "AAAA"),
          Map.entry("name", "none.pdf"),
          Map.entry("token", "none"),
          Map.entry("form", "easy-read"),
          Map.entry("page", "p1"));

  private final RunningAlongside alongside;
  private final RunningPartnership partnership;
  private final Map<String, String> ids = new HashMap<>();

  Things(RunningAlongside alongside, RunningPartnership partnership) {
    this.alongside = alongside;
    this.partnership = partnership;
  }

  String value(String variable) {
    var fixed = OF_EVERY_PROJECT.get(variable);
    return fixed == null
        ? Objects.requireNonNull(ids.get(variable), () -> "There is no " + variable)
        : fixed;
  }

  /** The names of those that belong to one project or decision alone. */
  static List<String> ofOneProject() {
    return List.of(
        "activity",
        "asked",
        "objection",
        "item",
        "invitation",
        "question",
        "preview",
        "held",
        "batch",
        "file");
  }

  /** Everything of that kind as it stands in the database. */
  List<String> asTheyAre() {
    return sql(
            """
            SELECT a::text FROM projects.activity a WHERE slug = ?
            UNION ALL SELECT o::text FROM decisions.objection o WHERE id = ?::uuid
            UNION ALL SELECT f::text FROM decisions.finding f WHERE objection = ?::uuid
            UNION ALL SELECT m::text FROM projects.mandate_item m WHERE item = ?::uuid
            UNION ALL SELECT i::text FROM partnerships.invitation i WHERE id = ?::uuid
            UNION ALL SELECT q::text FROM partnerships.side_question q WHERE id = ?::uuid
            UNION ALL SELECT s::text FROM partnerships.side_answer s WHERE question = ?::uuid
            UNION ALL SELECT p::text FROM projects.preview_link p WHERE id = ?::uuid
            UNION ALL SELECT r::text FROM access.role_given r WHERE id = ?::uuid
            UNION ALL SELECT f::text FROM files.file f WHERE id = ?::uuid
            UNION ALL SELECT p::text FROM publications.publication p WHERE slug = ?
            UNION ALL SELECT q::text FROM formats.request q WHERE id = ?::uuid
            UNION ALL SELECT q::text FROM questions.question q WHERE id = ?::uuid
            UNION ALL SELECT b::text FROM imports.batch b WHERE id = ?::uuid
            """,
            value("activity"),
            value("objection"),
            value("objection"),
            value("item"),
            value("invitation"),
            value("question"),
            value("question"),
            value("preview"),
            value("held"),
            value("file"),
            value("publication"),
            value("wish"),
            value("asked"),
            value("batch"))
        .query((row, number) -> row.getString(1))
        .list();
  }

  void add(UUID decision, @Nullable PersonId partner) {
    var person = Objects.requireNonNull(partner);
    var project = partnership.projectId();
    activity(project);
    objection(decision, person);
    item(project, person);
    invitation(person);
    preview(project, person);
    ids.put("held", role("PROJECT_LEAD", project, person));
    ids.put("role", role("CO_ORDINATOR", null, person));
    ids.put("person", person.value().toString());
    ids.put("question", nominated());
    ids.put(
        "fact",
        sql("SELECT id FROM facts.fact WHERE project = ? LIMIT 1", project)
            .query(UUID.class)
            .single()
            .toString());
    file(project, person);
    for (var ofOneself : List.of("support", "passkey", "notice", "stored", "response")) {
      ids.put(ofOneself, UUID.randomUUID().toString());
    }
  }

  private JdbcClient.StatementSpec sql(String sql, Object... values) {
    return alongside.bean(JdbcClient.class).sql(sql).params(values);
  }

  private String fresh(String variable) {
    var id = UUID.randomUUID().toString();
    ids.put(variable, id);
    return id;
  }

  /** One that is open: of a draft nobody else may know, so that nobody would be refused. */
  private void consultation(UUID project, UUID activity) {
    var slug = new Slug("ask-" + project.toString().substring(0, 8));
    var place = new Consultation.Place(new ProjectId(project), new ActivityId(activity), slug);
    var draft =
        new Consultation(
            ConsultationId.random(),
            place,
            1,
            WalkIn.terms(Size.SMALL),
            WalkIn.questions(),
            new Phase.Draft());
    var all = alongside.bean(Consultations.class);
    ids.put("consultation", all.add(draft).orElseThrow().slug().value());
    var now = alongside.clock().instant();
    var run = new Run(Here.day(now), Here.day(now).plusDays(9), 0);
    var change = new Edition.Change(PersonId.random(), now);
    all.publish(
        draft.id(),
        new Phase.Published(run, 1, now),
        new Edition(1, draft.terms(), draft.questions(), run, "", change));
    sql(
            """
            INSERT INTO imports.batch (id, consultation, header, lines, state, targets, channel,
              came_on, between_many, good, read_by, read_at)
            VALUES (?::uuid, ?, '{Why}', 1, 'CHECKED', '{q:why}', 'PAPER', now(), ';', 1, ?, now())
            """,
            fresh("batch"),
            draft.id().value(),
            UUID.randomUUID())
        .update();
  }

  private void activity(UUID project) {
    var id = UUID.randomUUID();
    var slug = "walk-" + project.toString().substring(0, 8);
    ids.put("activity", slug);
    sql(
            """
            INSERT INTO projects.activity (id, project, slug, title, stage, what, place, ways,
              decider, state)
            VALUES (?, ?, ?, 'A walk', 'DESIGN', '', '', '', '', 'DRAFT')
            """,
            id,
            project,
            slug)
        .update();
    consultation(project, id);
    publication(project, id);
  }

  /** One that everyone can read who may know of the project. */
  private void publication(UUID project, UUID activity) {
    var slug = "tell-" + project.toString().substring(0, 8);
    sql(
            """
            WITH words AS (SELECT
              '{"title": "A walk", "summary": "", "why": "", "body": "", "about": ""}'::jsonb AS w),
            told AS (
              INSERT INTO publications.publication (id, project, activity, slug, words, written_by,
                contact_name, contact_role, contact_email, contact_phone, phase, edition,
                published_at, review_on)
              SELECT ?::uuid, ?, ?, ?, w, gen_random_uuid(), '', '', '', '', 'OUT', 1, now(),
                current_date FROM words RETURNING id)
            INSERT INTO publications.edition
            SELECT told.id, 1, w, '', gen_random_uuid(), now() FROM told, words
            """,
            UUID.randomUUID(),
            project,
            activity,
            slug)
        .update();
    ids.put("publication", slug);
    var item =
        sql("SELECT id FROM publications.publication WHERE slug = ?", slug)
            .query(UUID.class)
            .single();
    ids.put("subject", "publication." + item);
    question(project, item, slug);
    sql(
            """
            INSERT INTO formats.request (id, project, item_kind, item, form, asked_at, due_on)
            VALUES (?::uuid, ?, 'publication', ?, 'audio', now(), current_date)
            """,
            fresh("wish"),
            project,
            item)
        .update();
  }

  /** One that waits to be checked. */
  private void question(UUID project, UUID item, String slug) {
    sql(
            """
            INSERT INTO questions.question (id, project, item_kind, item, title, path, words,
              asked_at, due_on, state, version)
            VALUES (?::uuid, ?, 'publication', ?, 'A walk', '/publications/' || ?, 'How far?',
              now(), current_date, 'WAITING', 1)
            """,
            fresh("asked"),
            project,
            item,
            slug)
        .update();
  }

  private void objection(UUID decision, PersonId owner) {
    var asked = UUID.randomUUID();
    sql(
            """
            INSERT INTO decisions.asked (id, decision, attempt, person, place, side)
            VALUES (?, ?, 1, ?, ?, 'LIVED')
            """,
            asked,
            decision,
            owner.value(),
            UUID.randomUUID())
        .update();
    sql(
            """
            INSERT INTO decisions.round (decision, number, attempt, question, background, options,
              opens, closes, extended)
            VALUES (?, 1, 1, 'Which room?', '', '{}', now(), now() + interval '5 days', false)
            """,
            decision)
        .update();
    sql(
            """
            INSERT INTO decisions.objection (id, decision, owner, round, words, said_by, state,
              raised_at)
            VALUES (?::uuid, ?, ?, 1, repeat('0', 64), 'OWNER', 'OPEN', now())
            """,
            fresh("objection"),
            decision,
            asked)
        .update();
  }

  private void item(UUID project, PersonId by) {
    sql("INSERT INTO projects.mandate VALUES (?, 1, ?, now())", project, by.value()).update();
    sql(
            """
            INSERT INTO projects.mandate_item (project, version, position, item, decision, taker,
              board_by)
            VALUES (?, 1, 1, ?::uuid, 'Where to spend', 'The partners', current_date)
            """,
            project,
            fresh("item"))
        .update();
  }

  private void invitation(PersonId by) {
    sql(
            """
            INSERT INTO partnerships.invitation (id, partnership, code_hash, lived, learnt, voting,
              made_by, made_at, state)
            VALUES (?::uuid, ?, md5(random()::text) || md5(random()::text), true, false, true, ?,
              now(), 'OPEN')
            """,
            fresh("invitation"),
            partnership.partnership().id().value(),
            by.value())
        .update();
  }

  private void preview(UUID project, PersonId by) {
    sql(
            """
            INSERT INTO projects.preview_link (id, project, token_hash, made_by, made_at,
              expires_at)
            VALUES (?::uuid, ?, sha256(random()::text::bytea), ?, now(), now() + interval '1 day')
            """,
            fresh("preview"),
            project,
            by.value())
        .update();
  }

  private void file(UUID project, PersonId by) {
    sql(
            """
            INSERT INTO files.file (id, kind, thing, project, name, type, size, sha256, words,
              transcript, added_by, added_at, state, state_since)
            VALUES (?::uuid, 'project', ?, ?, 'a.txt', 'TXT', 1, repeat('0', 64), 'A paper', '', ?,
              now(), 'CLEAN', now())
            """,
            fresh("file"),
            project,
            project,
            by.value())
        .update();
    sql("INSERT INTO files.chunk VALUES (?::uuid, 0, '!'::bytea)", value("file")).update();
  }

  private String role(String role, @Nullable UUID project, PersonId person) {
    var id = UUID.randomUUID();
    alongside
        .bean(JdbcClient.class)
        .sql(
            """
            INSERT INTO access.role_given (id, person, role, project, given_at)
            VALUES (:id, :person, :role, CAST(:project AS uuid), now())
            """)
        .param("id", id)
        .param("person", SignedInAs.somebody(alongside, role + " " + person.value()).value())
        .param("role", role)
        .param("project", project)
        .update();
    return id.toString();
  }

  /** The partners with learnt experience are asked whether another of them should chair. */
  private String nominated() {
    var third = partnership.joins("Third " + partnership.slug(), Side.LEARNT);
    var ask = alongside.bean(AskTheSide.class);
    var by = Actor.of(third.person());
    return partnership
        .done(() -> ask.nominate(partnership.partnership().id(), third.id(), by, partnership.now()))
        .id()
        .toString();
  }
}
