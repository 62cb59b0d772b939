package org.alongside.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.formats.ReadingHelp.HardWord;
import org.alongside.formats.ReadingHelp.LongParagraph;
import org.alongside.formats.ReadingHelp.LongSentence;
import org.junit.jupiter.api.Test;

class ReadingHelpTest {

  private static final PlainerWords WORDS =
      PlainerWords.read(List.of("# comment", "prior to,before", "utilise,use", "prior,earlier"));

  private static ReadingHelp help(String text) {
    return ReadingHelp.of(text, WORDS);
  }

  private static String words(int number) {
    return "word ".repeat(number).strip() + ".";
  }

  @Test
  void twentyWordsAreShortAndTwentyOneAreLong() {
    assertThat(help(words(20)).longSentences()).isEmpty();
    assertThat(help("Short. " + words(21)).longSentences())
        .containsExactly(new LongSentence(words(21), 21));
  }

  @Test
  void threeSentencesAreAParagraphAndFourAreTooMany() {
    assertThat(help("One. Two. Three.").longParagraphs()).isEmpty();
    assertThat(help("Hello.\n\nOne. Two! Three? Four.").longParagraphs())
        .containsExactly(new LongParagraph("One.", 4));
  }

  @Test
  void hardWordsAreCountedWithPlainerOnesAndPhrasesComeBeforeWords() {
    assertThat(help("Prior to May we utilise it. Utilise it prior to June.").hardWords())
        .containsExactly(new HardWord("prior to", "before", 2), new HardWord("utilise", "use", 2));
    assertThat(help("A priority is utilised in mid-prior times.").hardWords()).isEmpty();
  }

  @Test
  void listsHeadingsAndLinksAreReadAsPeopleReadThem() {
    String text = "# Our plan\n\n- " + words(15) + "\n- " + words(15) + "\n- short\n- tail";
    assertThat(help(text).plain()).isTrue();
    assertThat(help("See [" + words(21) + "](https://example.org/utilise)").longSentences())
        .hasSize(1);
    assertThat(help("See <https://example.org/utilise>.").hardWords()).isEmpty();
  }

  @Test
  void aHeadingIsNoPartOfTheSentenceBelowIt() {
    assertThat(help("## " + words(12).replace(".", "") + "\n" + words(12)).plain()).isTrue();
  }

  @Test
  void aFullStopAfterAShortFormEndsNoSentence() {
    assertThat(help("Ask Dr. Field. He is in St. Ann, e.g. on Monday. Or A. Moon.").plain())
        .isTrue();
    assertThat(Prose.sentences("Ask Dr. Field. He is in.")).hasSize(2);
    assertThat(Prose.sentences("It costs £4.50 a day. Fine.")).hasSize(2);
  }

  @Test
  void anEmptyTextIsPlain() {
    assertThat(help("")).isEqualTo(new ReadingHelp(List.of(), List.of(), List.of(), 0));
  }

  @Test
  void shortWordsAndSentencesReadYoungAndLongOnesOld() {
    int young = help("The cat sat on the mat. We like it. ".repeat(6)).readingAge();
    String heavy =
        "Organisational interoperability considerations necessitate multidisciplinary "
            + "collaboration regarding commissioning responsibilities across administrative areas. ";
    assertThat(young).isBetween(5, 7);
    assertThat(help(heavy.repeat(4)).readingAge()).isGreaterThan(18);
    assertThat(help("Too short to tell.").readingAge()).isZero();
  }

  @Test
  void syllablesAreThoseThatAreHeard() {
    assertThat(List.of("the", "make", "makes", "walked", "people", "information", "plan", "table"))
        .extracting(ReadingAge::syllables)
        .containsExactly(1, 1, 1, 1, 2, 4, 1, 2);
  }

  @Test
  void ourOwnListIsReadAndOffersNoHardWordInstead() throws IOException {
    var lines = Files.readAllLines(Path.of("src/main/resources/plainer-words.csv"));
    var ours = PlainerWords.read(lines);
    var listed = lines.stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(listed).hasSizeGreaterThan(100);
    assertThat(listed)
        .allSatisfy(line -> {
          String hard = line.substring(0, line.indexOf(','));
          assertThat(ReadingHelp.of("We say " + hard + " here.", ours).hardWords())
              .extracting(HardWord::word)
              .contains(hard);
        });
    assertThat(listed)
        .allSatisfy(line -> assertThat(ours.in(line.substring(line.indexOf(',') + 1))).isEmpty());
  }

  @Test
  void aListThatSaysNothingOrAWordTwiceIsRefused() {
    assertThatThrownBy(() -> PlainerWords.read(List.of("#"))).hasMessageContaining("No words");
    assertThatThrownBy(() -> PlainerWords.read(List.of("via"))).hasMessageContaining("via");
    assertThatThrownBy(() -> PlainerWords.read(List.of("via,by", "via,on")))
        .hasMessageContaining("twice");
  }
}
