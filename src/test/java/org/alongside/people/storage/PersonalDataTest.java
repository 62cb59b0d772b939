package org.alongside.people.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every column that can hold words is named: either with what it holds about people, or with why it
 * holds nothing about them. Numbers, dates and ids are judged harmless by their type.
 */
class PersonalDataTest {

  private static final Path PERSONAL = Path.of("src/main/resources/personal-data.csv");
  private static final Path HARMLESS = Path.of("src/test/resources/no-personal-data.csv");
  private static final Path ASSESSMENT = Path.of("docs/data-protection-impact-assessment.md");
  private static final String HEADING = "| table, column |";
  private static final Pattern ROW = Pattern.compile("\\| ([a-z_]+, [a-z_]+ \\|.*) \\|");
  private static final Set<String> HARMLESS_TYPES =
      Set.of("bool", "int2", "int4", "int8", "numeric", "uuid", "_uuid", "date", "timestamptz");

  private static TestDatabase database;

  /** A column of a table, and its type. */
  private record Column(String name, String type) {}

  @BeforeAll
  static void migrate() {
    database = TestDatabase.fresh();
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @Test
  void everyColumnThatCanHoldWordsIsNamed() throws IOException {
    var columns = columns();
    assertThat(columns).hasSizeGreaterThan(100);
    assertThat(unnamed(columns)).isEmpty();
  }

  @Test
  void noListNamesAColumnThatIsNotThere() throws IOException {
    var there = columns().stream().map(Column::name).collect(Collectors.toSet());
    var listed = new HashSet<>(listed(PERSONAL, 7));
    listed.addAll(listed(HARMLESS, 4));
    listed.removeAll(there);
    assertThat(listed).isEmpty();
  }

  @Test
  void noColumnIsOnBothLists() throws IOException {
    var both = new HashSet<>(listed(PERSONAL, 7));
    both.retainAll(listed(HARMLESS, 4));
    assertThat(both).isEmpty();
  }

  @Test
  void aNewColumnThatNobodyNamedIsReported() throws IOException {
    var columns = List.of(new Column("people.person.secret", "text"));
    assertThat(unnamed(columns)).containsExactly("people.person.secret");
  }

  @Test
  void theImpactAssessmentSaysTheSame() throws IOException {
    var said = new ArrayList<String>();
    String schema = "";
    for (String line : Files.readAllLines(ASSESSMENT)) {
      schema = line.startsWith("### ") ? line.substring(4) : schema;
      var row = ROW.matcher(line);
      if (row.matches() && !line.startsWith(HEADING)) {
        said.add(schema + "," + row.group(1).replace(" | ", ",").replace(", ", ","));
      }
    }
    assertThat(said)
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(PERSONAL).stream()
                .skip(1)
                .map(line -> line.replace(", ", ",").replace("\"", ""))
                .toList());
  }

  private static List<String> unnamed(List<Column> columns) throws IOException {
    var named = new HashSet<>(listed(PERSONAL, 7));
    named.addAll(listed(HARMLESS, 4));
    return columns.stream()
        .filter(column -> !HARMLESS_TYPES.contains(column.type()))
        .map(Column::name)
        .filter(name -> !named.contains(name))
        .toList();
  }

  private static List<String> listed(Path file, int columns) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> name(line, columns))
        .toList();
  }

  private static String name(String line, int columns) {
    var cells = line.split(",", -1);
    assertThat(cells).as(line).hasSize(columns).noneMatch(String::isBlank);
    return cells[0] + "." + cells[1] + "." + cells[2];
  }

  private static List<Column> columns() {
    return JdbcClient.create(database.owner())
        .sql(
            """
            SELECT columns.table_schema || '.' || columns.table_name || '.' || column_name,
                udt_name
            FROM information_schema.columns
            JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_type = 'BASE TABLE'
              AND table_schema NOT IN ('pg_catalog', 'information_schema')
            ORDER BY 1
            """)
        .query((row, number) -> new Column(row.getString(1), row.getString(2)))
        .list();
  }
}
