package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The records of decisions: one number each, all in the list, and every link leads to one. */
class DecisionRecordsTest {

  private static final Path RECORDS = Path.of("docs/decisions");
  private static final Pattern ROW =
      Pattern.compile("\\| \\[(\\d+)\\]\\((\\d{4}-[a-z-]+\\.md)\\) \\| (.+) \\|");
  private static final Pattern LINK = Pattern.compile("\\d{4}-[a-z]+(-[a-z]+)+\\.md");

  @Test
  void numbersAreUniqueAndNoneIsMissing() {
    List<Integer> numbers = records().keySet().stream().map(DecisionRecordsTest::number).toList();
    assertThat(numbers)
        .hasSizeGreaterThan(10)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @Test
  void theListNamesEveryRecordByItsNumberAndItsHeading() {
    List<MatchResult> rows = ROW.matcher(readme()).results().toList();
    assertThat(rows.stream().map(row -> row.group(2)))
        .containsExactlyElementsOf(records().keySet());
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(Integer.parseInt(row.group(1))).isEqualTo(number(row.group(2)));
          assertThat(records().get(row.group(2))).startsWith("# " + row.group(3) + "\n");
        });
  }

  @Test
  void everyLinkToARecordLeadsToOne() {
    var texts = Sources.below(Path.of("docs"), ".md").values();
    List<String> links =
        texts.stream()
            .flatMap(text -> LINK.matcher(text).results().map(MatchResult::group))
            .toList();
    assertThat(links).hasSizeGreaterThan(15).allMatch(records()::containsKey);
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(0, 4));
  }

  private static String readme() {
    return String.join("", Sources.below(RECORDS, "README.md").values());
  }

  private static Map<String, String> records() {
    var records = new TreeMap<String, String>();
    Sources.below(RECORDS, ".md")
        .forEach((path, text) -> {
          String name = path.getFileName().toString();
          if (!name.equals("README.md")) {
            records.put(name, text);
          }
        });
    return records;
  }
}
