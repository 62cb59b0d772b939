package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answering with a file, by voice, and in another language; nobody else ever sees the file. */
class FileAnswerJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static Page page(String code, Kind kind) {
    return new Page(
        "p" + code,
        "",
        Condition.ALWAYS,
        List.<Part>of(
            new Question(
                code,
                "What of " + code + "?",
                "",
                kind,
                Question.Need.OPTIONAL,
                Condition.ALWAYS)));
  }

  private static Questionnaire questions() {
    var pages =
        List.of(
            page("plan", new Kind.File()),
            page("voice", new Kind.LongText(4000)),
            page("words", new Kind.LongText(4000)));
    return new Questionnaire(
        List.of(new Chapter("c", "", Condition.ALWAYS, pages)), Questionnaire.Order.FIXED);
  }

  private static void choose(Visitor visitor, String name, String content) {
    visitor
        .page()
        .setInputFiles(
            "#file",
            new FilePayload(
                name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
  }

  private static int status(Visitor visitor, String path) {
    return visitor.page().request().get(visitor.address() + path).status();
  }

  @Test
  void fileVoiceAndAnotherLanguageAreAnswersThatOnlyTheirReadersOpen() {
    var asked = new OpenConsultation(alongside, "Files", questions());
    var author =
        browser
            .withoutScripts(alongside.url())
            .visit(asked.path())
            .press("Start")
            .press("Answer the first question")
            .press("Choose a file");
    choose(author, "plan.exe", "MZ");
    author.press("Save it").hasStatus(422).picture("file-refused");
    choose(author, "plan.txt", "A bus stop here");
    author.press("Save it").sees("You answered with plan.txt.").picture("file-given");
    author.press("Save and go on").open("Another language, your voice or a film");
    author.type("2. What of voice? (optional)", "I started to type").picture("file-instead");
    author.press("Send a recording or a film").picture("file-record");
    choose(author, "me.ogg", "OggS-and-my-voice");
    author.press("Save it").sees("You answered with me.ogg.").press("Save and go on");
    author.open("Another language, your voice or a film");
    author.select("In which language do you write?", "Polski – Polish");
    author.type("3. What of words? (optional)", "Za daleko").press("Save and go on");
    author.sees("plan.txt").sees("me.ogg").sees("Za daleko").press("Send");
    author.sees("We have your answers");
    var lead = asked.as(browser.visitor(alongside.url()), asked.lead("Reads answers"));
    lead.visit(asked.path() + "/transcripts").picture("transcripts");
    lead.click("Question 2, answer").picture("transcript");
    String file = lead.page().locator("source").getAttribute("src");
    assertThat(status(lead, file)).isEqualTo(200);
    assertThat(status(browser.visitor(alongside.url()), file)).isEqualTo(404);
    assertThat(status(author, file)).isEqualTo(404);
    assertThat(status(author, asked.path() + "/answers" + file)).isEqualTo(200);
    lead.press("Save").hasStatus(422).sees("Write down what it says.");
    lead.type("What it says", "I speak of buses").type("Who made this?", "Ewa").press("Save");
    lead.sees("Written down");
    author.visit(asked.path() + "/answers/pages/pplan").press("Remove this file");
    author.sees("Choose a file").click("Back").open("Take your answers back");
    author.press("Delete my answers");
    assertThat(status(lead, file)).isEqualTo(404);
  }
}
