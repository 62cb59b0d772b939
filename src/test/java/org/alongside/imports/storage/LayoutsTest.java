package org.alongside.imports.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.alongside.imports.FormFromColumns;
import org.alongside.imports.ReadLine;
import org.alongside.imports.Suggest;
import org.alongside.imports.Target;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Questionnaire;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as other tools write them become questions, and then answers, without any editing. */
class LayoutsTest {

  private static final Path OWN = Path.of("src/test/resources/imports");
  private static final LocalDate DAY = LocalDate.of(2027, 3, 4);
  private static final Questionnaire EMPTY =
      new Questionnaire(List.of(), Questionnaire.Order.FIXED);

  private static Path shared() {
    var named = System.getenv("ALONGSIDE_SHARED");
    return Path.of(named == null ? "../shared" : named).resolve("data/consult");
  }

  private static Questionnaire form(Told told) {
    return new FormFromColumns(new WordsOfTables())
        .make(told.header(), told.lines, "Questions", EMPTY);
  }

  /** Every line comes in, and nothing that somebody said is lost but names and addresses. */
  private static void comesIn(Told told, int lines, int questions) {
    assertThat(told.wrong).isEmpty();
    assertThat(told.lines).hasSize(lines);
    var form = form(told);
    assertThat(form.questions()).hasSize(questions);
    var matching = new Suggest(new WordsOfTables()).matching(told.header(), form, DAY);
    assertThat(matching.targets().stream().filter(each -> !each.equals(Target.Aside.NOTHING)))
        .hasSize(questions);
    var reader = new ReadLine(matching, form, new WordsOfTables());
    for (var line : told.lines) {
      var read = reader.read(line);
      assertThat(read.problems()).isEmpty();
      read.answers()
          .forEach((code, answer) ->
              assertThat(form.question(code).orElseThrow().mistakes(answer))
                  .as("%s in row %s", answer, line.number())
                  .isEmpty());
      assertThat(read.answers()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"two-heads.csv,3,2", "grouped.csv,3,4", "blank-row.csv,2,3"})
  void ourOwnLayoutsComeIn(String name, int lines, int questions) {
    comesIn(Told.of(OWN.resolve(name)), lines, questions);
  }

  @ParameterizedTest
  @CsvSource({
    "responses_biomass_format.csv,5,3",
    "responses_lgr_format.csv,5,8",
    "responses_scr_format.csv,5,5"
  })
  void theLayoutsOfRealToolsComeIn(String name, int lines, int questions) {
    Assumptions.assumeTrue(Files.isDirectory(shared()), "The shared data are not at " + shared());
    comesIn(Told.of(shared().resolve(name)), lines, questions);
  }

  @Test
  void peopleChoseAmongFewOrWroteWords() throws IOException {
    var form = form(Told.of(OWN.resolve("grouped.csv")));
    assertThat(form.questions())
        .extracting(question -> question.kind().getClass().getSimpleName())
        .containsExactly("OneOf", "InWords", "ShortText", "InWords");
    assertThat(((Kind.OneOf) form.questions().getFirst().kind()).choices())
        .extracting(choice -> choice.text())
        .containsExactly("Individual", "Organisation");
  }
}
