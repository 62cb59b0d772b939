package org.alongside.publications.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.pdf.Tagged;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Told plainly: written with help, read by a second person, published, corrected, taken back. */
class InformJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final String LONG =
      "We will move the bus stop because the road in front of the old walk-in centre is going to be"
          + " closed for a very long time.";

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void withScripts() {
    var told = new InformProject(alongside, "Bus stops");
    journey(
        told,
        told.coOrdinator(browser.visitor(alongside.url()), "Ada Writes"),
        told.coOrdinator(browser.visitor(alongside.url()), "Bea Reads"),
        true);
  }

  @Test
  void withoutScripts() {
    var told = new InformProject(alongside, "Plain buses");
    journey(
        told,
        told.coOrdinator(browser.withoutScripts(alongside.url()), "Cal Writes"),
        told.coOrdinator(browser.withoutScripts(alongside.url()), "Dee Reads"),
        false);
  }

  private static void journey(
      InformProject told, Visitor writer, Visitor reader, boolean pictures) {
    String path = write(told, writer, pictures);
    beReadByASecondPerson(writer, reader, path);
    everyoneReads(told, path, pictures);
    readInOnesOwnForm(reader, path, pictures);
    correct(writer, reader, path, pictures);
    takeBack(reader, path);
  }

  private static String write(InformProject told, Visitor writer, boolean pictures) {
    writer
        .visit(told.path())
        .click("Everything, and what is being written")
        .isAt(told.path() + "/publications")
        .press("Let a second person read everything first")
        .press("Tell people something")
        .press("Start writing")
        .hasStatus(422)
        .sees("Give it a title")
        .type("Title", "The stop moves in " + told.project().slug())
        .press("Start writing");
    writer
        .type("The short of it", "The stop moves on Monday.")
        .type("The whole text", "### Where\n\n" + LONG + " Prior to that we utilise this one.")
        .press("Check the text")
        .hasStatus(200)
        .sees("Put the heading “Where” one step higher.")
        .sees("A sentence of more than 20 words")
        .sees("Better: before")
        .fieldHolds("The short of it", "The stop moves on Monday.");
    picture(writer, "publication-check", pictures);
    writer
        .type("Why is this happening?", "The road is closed.")
        .type("The whole text", "## Where\n\nIt moves to **Mill Lane**.\n\n- On Monday\n- At 9am")
        .press("Check the text")
        .sees("No long sentences")
        .press("Save")
        .sees("This is a draft.")
        .sees("Ask somebody who did not write it last to read it");
    picture(writer, "publication-work", pictures);
    return writer.page().url().substring(alongside.url().length()).replace("/work", "");
  }

  private static void beReadByASecondPerson(Visitor writer, Visitor reader, String path) {
    writer.press("Publish").hasStatus(422).sees("Ask somebody who did not write it last");
    writer.doesNotSee("I have read this, and it is right");
    browser.visitor(alongside.url()).visit(path).hasStatus(404);
    String link =
        writer
            .click("Links to read the draft")
            .press("Make a link")
            .sees("Copy it now.")
            .page()
            .locator(".alongside-address a")
            .innerText();
    browser
        .visitor(alongside.url())
        .visit(link.substring(link.indexOf("/publications/")))
        .sees("This is a draft. It can still change")
        .sees("Mill Lane");
    reader
        .visit(path + "/work")
        .press("I have read this, and it is right")
        .sees("has read this and says that it is right.")
        .choose("By itself, at a time that I choose")
        .type("At what time?", "late")
        .press("Publish")
        .hasStatus(422)
        .sees("Enter a day")
        .sees("Enter a time")
        .fieldHolds("At what time?", "late")
        .choose("Now")
        .press("Publish")
        .sees("Published on");
  }

  private static void everyoneReads(InformProject told, String path, boolean pictures) {
    var phone =
        browser
            .phone(alongside.url())
            .visit(told.path())
            .click("The stop moves in")
            .isAt(path)
            .sees("The stop moves on Monday.")
            .sees("Why this is happening")
            .sees("Mill Lane")
            .sees("Sam Field")
            .doesNotSee("How this stands");
    picture(phone, "publication", pictures);
    phone.click("Print a leaflet").sees(path).sees("The stop moves on Monday.").sees("Sam Field");
    picture(phone, "publication-leaflet", pictures);
    var paper =
        new Tagged(phone.visit(path).takes("Keep it as a PDF that screen readers can read"));
    try {
      paper.isForEveryone("The stop moves in " + told.project().slug());
      Assertions.assertThat(paper.text()).contains("The stop moves on Monday.", "Sam Field", path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void readInOnesOwnForm(Visitor maker, String path, boolean pictures) {
    var phone = browser.phone(alongside.url()).visit(path);
    phone
        .click("All forms, and how to ask for one")
        .press("Ask for it")
        .hasStatus(422)
        .sees("Choose a form or a language")
        .choose("Easy Read")
        .press("Ask for it")
        .sees("You have asked for it")
        .sees("Somebody asked for it.")
        .click("Choose once how you like to read")
        .choose("Easy Read")
        .press("Save");
    picture(phone, "formats-choice", pictures);
    maker
        .visit(path)
        .click("All forms, and how to ask for one")
        .sees("to be ready by")
        .click("Make it: Easy Read")
        .press("Show it to everyone")
        .hasStatus(422)
        .sees("Write at least one line.")
        .type("Title", "The bus stop")
        .type("Sentence, line 1", "The bus stop moves.")
        .type("Sentence, line 2", "It moves to Mill Lane.")
        .press("More lines")
        .fieldHolds("Sentence, line 2", "It moves to Mill Lane.")
        .type("Who can explain this to you", "Sam Field, sam@example.org")
        .type("Who made it?", "Plain Words group");
    picture(maker, "formats-easy-read-edit", pictures);
    maker
        .press("Show it to everyone")
        .sees("It was ready on the same day as the web page.")
        .type("Into which language?", "ar")
        .press("Translate it")
        .type("Title", "موقف الحافلات")
        .type("The whole text", "## أين\n\nينتقل الموقف يوم الاثنين.")
        .type("Who made it?", "A machine")
        .choose("A machine wrote the first version")
        .press("Show it to everyone")
        .sees("A machine translated this.");
    phone
        .visit(path)
        .sees("Your form")
        .click("Easy Read")
        .sees("It moves to Mill Lane.")
        .sees("Sam Field, sam@example.org");
    picture(phone, "formats-easy-read", pictures);
    phone.visit(path).click("العربية").sees("ينتقل الموقف").sees("A machine translated this.");
    picture(phone, "formats-arabic", pictures);
    phone.visit(path).click("Large print").sees("Mill Lane");
    picture(phone, "formats-large-print", pictures);
    phone.click("Back to the web page").click("All forms, and how to ask for one");
    picture(phone, "formats-item", pictures);
  }

  private static void correct(Visitor writer, Visitor reader, String path, boolean pictures) {
    reader
        .visit(path + "/work")
        .click("Write the text")
        .sees("Everyone reads the published text until")
        .type("The short of it", "The stop moves on Tuesday.")
        .press("Save");
    browser.visitor(alongside.url()).visit(path).sees("on Monday.").doesNotSee("Tuesday");
    reader
        .press("Publish the correction")
        .hasStatus(422)
        .sees("Say why.")
        .type("What was wrong, and why it is corrected", "We had the wrong day.")
        .press("Publish the correction")
        .hasStatus(422)
        .sees("Ask somebody who did not write it last");
    picture(reader, "publication-correct", pictures);
    writer.visit(path + "/work").press("I have read this, and it is right");
    reader
        .visit(path + "/work")
        .type("What was wrong, and why it is corrected", "We had the wrong day.")
        .press("Publish the correction");
    var everyone =
        browser
            .visitor(alongside.url())
            .visit(path)
            .sees("Corrected on")
            .sees("We had the wrong day.")
            .sees("The stop moves on Tuesday.");
    picture(everyone, "publication-corrected", pictures);
    everyone.visit(path).click("Easy Read").sees("The text has changed since this was made.");
    everyone.visit(path).click("What was changed").sees("Version 2").sees("Monday").sees("Tuesday");
    picture(everyone, "publication-versions", pictures);
  }

  private static void takeBack(Visitor reader, String path) {
    reader
        .visit(path + "/work")
        .open("Take it back")
        .type("Why is it taken back?", "The road stays open.")
        .press("Take it back");
    browser
        .visitor(alongside.url())
        .visit(path)
        .sees("This was taken back")
        .sees("The road stays open.")
        .doesNotSee("Mill Lane");
  }

  private static void picture(Visitor visitor, String name, boolean wanted) {
    if (wanted) {
      visitor.picture(name);
    }
  }
}
