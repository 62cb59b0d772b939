package org.alongside.people.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.database.TestDatabase;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is planted about one person in every table that holds personal data, and what is found of it
 * later: their words, by a mark that stands in nothing else, and their id.
 */
public final class Planted {

  private static final String MARK = "quokka";
  private static final String MARK_IN_BYTES = "71756f6b6b61";
  private static final Path SCRIPT = Path.of("src/test/resources/erasure-plants.sql");
  private static final Path LIST = Path.of("src/main/resources/personal-data.csv");
  private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-z]+)\\b");

  private static final Pattern STAYS = Pattern.compile("\\bstays?\\b|leads? to nobody|^replaced");

  /** Words of nobody in particular: of a group, of the record, of whoever is the contact. */
  private static final List<String> WORDS_THAT_STAY =
      List.of(
          "decisions.board_page.words",
          "equality.said.answers",
          "evaluation.outside_event.source",
          "evaluation.outside_event.what",
          "evaluation.threshold_version.reason",
          "files.chunk.bytes",
          "files.file.name",
          "files.file.transcript",
          "files.file.words",
          "formats.rendition.checked_by",
          "formats.rendition.made_by",
          "imports.line.cells",
          "organisation.organisation.contact_email",
          "organisation.organisation.contact_name",
          "organisation.organisation.contact_phone",
          "organisation.organisation.mail_sender",
          "projects.project.contact_email",
          "projects.project.contact_name",
          "projects.project.contact_phone",
          "projects.project.contact_role",
          "publications.publication.contact_email",
          "publications.publication.contact_name",
          "publications.publication.contact_phone",
          "publications.publication.contact_role",
          "questions.press.words",
          "questions.question.words");

  private final Map<String, UUID> ids = new HashMap<>();
  private final PersonId person;

  private Planted(PersonId person, PersonId other) {
    this.person = person;
    ids.put("person", person.value());
    ids.put("other", other.value());
  }

  /** Plants it; what concerns two people concerns the other one as well. */
  public static Planted about(PersonId person, PersonId other, TestDatabase database) {
    var planted = new Planted(person, other);
    try (var connection = database.owner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(planted.script());
      return planted;
    } catch (SQLException broken) {
      throw new AssertionError(broken);
    }
  }

  private String script() {
    return VARIABLE
        .matcher(read(SCRIPT).replaceAll("(?m)^--.*$", ""))
        .replaceAll(found -> "'" + value(found.group(1)) + "'");
  }

  private String value(String name) {
    return name.equals("commitment")
        ? "c".repeat(64)
        : ids.computeIfAbsent(name, any -> UUID.randomUUID()).toString();
  }

  /** Every column that the list of personal data names, with what erasing does to it. */
  static Map<String, String> listed() {
    return read(LIST)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .collect(
            Collectors.toMap(
                cells -> cells[0] + "." + cells[1] + "." + cells[2], cells -> cells[6]));
  }

  /** The columns with something in a row that has to do with the person. */
  public Set<String> filled(TestDatabase database) {
    return columns(database, "COALESCE(bool_or(" + row() + " AND %s IS NOT NULL), false)");
  }

  /** The columns in which the person's words stand. */
  public Set<String> words(TestDatabase database) {
    return columns(
        database,
        "COALESCE(bool_or(%1$s::text ILIKE '%%"
            + MARK
            + "%%' OR %1$s::text LIKE '%%"
            + MARK_IN_BYTES
            + "%%'), false)");
  }

  /** The columns in which the person's id stands. */
  public Set<String> ids(TestDatabase database) {
    return columns(database, "COALESCE(bool_or(%s::text LIKE '%%" + person + "%%'), false)");
  }

  /** That nothing is left but what the list says stays. */
  public static void assertForgotten(Planted planted, TestDatabase database) {
    assertThat(planted.words(database)).containsExactlyElementsOf(WORDS_THAT_STAY);
    assertThat(WORDS_THAT_STAY).allMatch(column -> stays(listed().getOrDefault(column, "")));
    assertThat(planted.ids(database))
        .contains("people.erasure.person", "people.person.id")
        .allMatch(column ->
            column.equals("people.person.id") || stays(listed().getOrDefault(column, "")));
    assertThat(planted.blank(database)).isTrue();
  }

  private static boolean stays(String erasure) {
    return STAYS.matcher(erasure).find();
  }

  /** Whether the row of the person holds nothing, and none of their places shows their name. */
  private boolean blank(TestDatabase database) {
    return JdbcClient.create(database.owner())
        .sql(
            """
            SELECT name IS NULL AND email IS NULL AND phone IS NULL AND post IS NULL
              AND language = 'en-GB' AND preferred = 'SUPPORTER' AND consented_at IS NULL
              AND experience = 'RATHER_NOT_SAY' AND shown = 'NOBODY'
              AND NOT EXISTS (SELECT FROM partnerships.place WHERE place.person = person.id
                AND (in_public OR shown_as IS NOT NULL OR until IS NULL))
            FROM people.person WHERE id = ?
            """)
        .param(person.value())
        .query(Boolean.class)
        .single();
  }

  private String row() {
    return "(t::text ILIKE '%%"
        + MARK
        + "%%' OR t::text LIKE '%%"
        + MARK_IN_BYTES
        + "%%' OR t::text LIKE '%%"
        + person
        + "%%' OR t::text LIKE '%%"
        + ids.get("asked")
        + "%%' OR t::text LIKE '%%"
        + "c".repeat(64)
        + "%%')";
  }

  private static Set<String> columns(TestDatabase database, String test) {
    var sql = JdbcClient.create(database.owner());
    var found = new TreeSet<String>();
    tables(sql)
        .forEach((table, columns) -> {
          var tests =
              columns.stream()
                  .map(column -> test.formatted("t." + column))
                  .collect(Collectors.joining(", "));
          sql.sql("SELECT " + tests + " FROM " + table + " t")
              .query(row -> {
                for (int at = 0; at < columns.size(); at++) {
                  if (row.getBoolean(at + 1)) {
                    found.add(table + "." + columns.get(at));
                  }
                }
              });
        });
    return found;
  }

  private static Map<String, List<String>> tables(JdbcClient sql) {
    return sql
        .sql(
            """
            SELECT table_schema || '.' || table_name AS name, column_name
            FROM information_schema.columns
            JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_type = 'BASE TABLE'
              AND table_schema NOT IN ('pg_catalog', 'information_schema')
            """)
        .query((row, _) ->
            Map.entry(
                Objects.requireNonNull(row.getString(1)), Objects.requireNonNull(row.getString(2))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
