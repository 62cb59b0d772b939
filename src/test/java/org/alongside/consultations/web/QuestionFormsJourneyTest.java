package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Size;
import org.alongside.consultations.WalkIn;
import org.alongside.database.RunningAlongside;
import org.alongside.files.BelongsTo;
import org.alongside.files.Contents;
import org.alongside.files.Described;
import org.alongside.files.FileId;
import org.alongside.files.FileName;
import org.alongside.files.FileType;
import org.alongside.files.Samples;
import org.alongside.files.StoredFile;
import org.alongside.files.StoredFiles;
import org.alongside.files.web.FilePaths;
import org.alongside.projects.Slug;
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
import org.springframework.transaction.support.TransactionTemplate;

/** A question has a film in sign language and Easy Read of its own, seen where it is answered. */
class QuestionFormsJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final int SIZE = 20_000;

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static Page page(String code, String text) {
    return new Page(
        "p" + code,
        "",
        Condition.ALWAYS,
        List.<Part>of(
            new Question(
                code,
                text,
                "",
                new Kind.LongText(4000),
                Question.Need.OPTIONAL,
                Condition.ALWAYS)));
  }

  private static Questionnaire questions() {
    var pages = List.of(page("q1", "Which buses do you take?"), page("q2", "What else?"));
    return new Questionnaire(
        List.of(new Chapter("c", "", Condition.ALWAYS, pages)), Questionnaire.Order.FIXED);
  }

  private static StoredFile film(Consultation asked) {
    var project = asked.place().project().value();
    byte[] content = Samples.mp4(SIZE);
    var film =
        new StoredFile(
            FileId.random(),
            new BelongsTo("project", project, project),
            FileName.read("question-1.mp4").orElseThrow(),
            FileType.MP4,
            new StoredFile.Measured(SIZE, "0".repeat(64), null),
            Described.as("Question 1, signed"),
            new StoredFile.Added(null, alongside.clock().instant()),
            StoredFile.State.CLEAN);
    alongside
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> {
          alongside.bean(StoredFiles.class).add(film);
          write(film.id(), content);
        });
    return film;
  }

  private static void write(FileId id, byte[] content) {
    try {
      alongside.bean(Contents.class).write(id, new ByteArrayInputStream(content));
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  @Test
  void staffMakeFilmAndEasyReadOfAQuestionAndPeopleSeeThemWhereTheyAnswer() {
    var asked = new OpenConsultation(alongside, "Signed buses", questions());
    var film = film(asked.consultation());
    var lead = asked.as(browser.visitor(alongside.url()), asked.lead("Makes films"));
    lead.visit(asked.path() + "/wording")
        .sees("British Sign Language: not there.")
        .picture("question-forms-wording")
        .click("Film and Easy Read of: Which buses do you take?")
        .click("Make it: British Sign Language")
        .select("Choose a film or a sound of this project", "Question 1, signed")
        .type("How many minutes does it take?", "1")
        .press("Show it to everyone")
        .hasStatus(422)
        .select("Choose a film or a sound of this project", "Question 1, signed")
        .type("What is said, in words", "Which buses do you take?")
        .type("Who made it?", "Dee Signs")
        .picture("question-forms-film-made")
        .press("Show it to everyone")
        .click("Make it: Easy Read")
        .type("Title", "Your buses")
        .type("Sentence, line 1", "Tell us which bus you use.")
        .type("Who can explain this to you", "Jo, 01632 960100")
        .type("Who made it?", "Easy Words")
        .press("Show it to everyone");
    lead.visit(asked.path() + "/preview")
        .open("This question in Easy Read")
        .sees("Tell us which bus you use.")
        .picture("question-forms-preview");
    answered(asked, film);
    paper(asked);
    changed(asked, lead);
  }

  private static void answered(OpenConsultation asked, StoredFile film) {
    var author =
        browser
            .withoutScripts(alongside.url())
            .visit(asked.path())
            .press("Start")
            .press("Answer the first question")
            .open("This question in British Sign Language")
            .sees("Which buses do you take?")
            .sees("Made by Dee Signs. Not yet checked.")
            .open("This question in Easy Read")
            .sees("Tell us which bus you use.")
            .picture("question-forms-answering");
    var path = FilePaths.of(film);
    assertThat(author.page().locator("video source").getAttribute("src")).isEqualTo(path);
    assertThat(author.page().locator("a[download]").getAttribute("href")).isEqualTo(path);
    assertThat(author.page().request().get(alongside.url() + path).body()).hasSize(SIZE);
    var here = author.page().url().substring(alongside.url().length());
    author.visit("/formats/choice").choose("Easy Read").press("Save").visit(here);
    assertThat(author.page().getByText("Tell us which bus you use.").isVisible())
        .as("shown in place")
        .isTrue();
    author.picture("question-forms-preferred").press("Save and go on").sees("2. What else?");
    assertThat(author.page().locator("video").count()).as("it has no film").isZero();
  }

  private static void paper(OpenConsultation asked) {
    browser
        .phone(alongside.url())
        .visit(asked.path() + "/paper")
        .sees("you can also see these questions as films in British Sign Language: 1");
  }

  private static void changed(OpenConsultation asked, Visitor lead) {
    lead.visit(asked.path() + "/wording")
        .sees("British Sign Language: ready.")
        .type("Question 1", "Which buses do you use?")
        .type("Why are the words corrected?", "It is plainer.")
        .press("Publish the corrected words")
        .visit(asked.path() + "/wording")
        .sees("British Sign Language: ready, but the question has changed since.")
        .picture("question-forms-old");
  }

  @Test
  void theQuestionsOfADraftAreThereForThoseWhoWriteThemAndForNobodyElse() {
    var asked = new OpenConsultation(alongside, "Home of a draft", questions());
    var in = new AskingProject(alongside, "Draft with films");
    var place =
        new Consultation.Place(
            asked.consultation().place().project(), in.activity().id(), new Slug("draft-films"));
    var draft =
        new Consultation(
            ConsultationId.random(),
            place,
            1,
            WalkIn.terms(Size.ORDINARY),
            questions(),
            new Phase.Draft());
    alongside
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> alongside.bean(Consultations.class).add(draft));
    var lead = asked.as(browser.visitor(alongside.url()), asked.lead("Writes a draft"));
    lead.visit("/consultations/draft-films/questions")
        .sees("British Sign Language: not there.")
        .picture("question-forms-draft")
        .click("Film and Easy Read of: Question 1")
        .hasStatus(200)
        .sees("All forms of this text");
    lead.visit("/consultations/draft-films/edit")
        .click("Say whether you ask the equality questions, or why not.")
        .isAt("/consultations/draft-films/reach")
        .press("Save the plan")
        .hasStatus(422)
        .choose("Yes, ask them")
        .press("Save the plan")
        .isAt("/consultations/draft-films/edit")
        .doesNotSee("Say whether you ask the equality questions");
    var path = QuestionItems.ref(draft, "q1").code();
    browser.phone(alongside.url()).visit("/formats/" + path).hasStatus(404);
    lead.visit("/formats/" + QuestionItems.ref(draft, "q9").code()).hasStatus(404);
    lead.visit("/formats/question." + UUID.randomUUID()).hasStatus(404);
  }
}
