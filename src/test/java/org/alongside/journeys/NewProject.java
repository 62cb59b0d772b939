package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.alongside.browser.Visitor;
import org.alongside.projects.Slug;

/** A project that somebody begins on its pages, and says what it is for. */
final class NewProject {

  private final String title;
  private final Slug slug;

  NewProject(String title) {
    this.title = title;
    this.slug = Slug.from(title, "project");
  }

  String slug() {
    return slug.value();
  }

  String path() {
    return "/projects/" + slug;
  }

  String room() {
    return "/partnerships/" + slug;
  }

  /** Begins it, and says everything that is needed. */
  void described(Visitor lead) {
    lead.visit("/projects/yours").press("Start a new project").type("Title", title);
    lead.press("Start the draft").click("What it is for");
    lead.type("What is it for?", "Nobody waits without a word.");
    lead.type("Why now?", "People wait three years.").press("Save").click("What can change");
    lead.type("What can people still change?", "How people are told.");
    lead.type("What is fixed?", "The law.").type("Why is it fixed?", "Parliament makes it.");
    lead.press("Save").click("Time and money").type("How much time is there?", "Until spring.");
    lead.type("How much money is there?", "£40,000 a year.").press("Save").click("Who to ask");
    lead.type("Name", "Sam Field").type("Email address", "sam@example.org").press("Save");
  }

  /** The fullest answer to each question carries co-production. */
  void promisesCoProduction(Visitor lead) {
    lead.visit(path() + "/level");
    questions(lead).forEach(question -> question.locator("input[type=radio]").last().check());
    lead.press("See which level this is").sees("Your answers fit this level");
    lead.choose("Co-production").press("Make this promise").isAt(path() + "#level");
  }

  /** The least that can be promised. */
  void promisesToInform(Visitor lead) {
    lead.visit(path() + "/level");
    questions(lead).forEach(question -> question.locator("input[type=radio]").first().check());
    lead.press("See which level this is").choose("Inform").press("Make this promise");
    lead.isAt(path() + "#level");
  }

  private static List<Locator> questions(Visitor lead) {
    return lead.page().locator("fieldset").all();
  }

  /** A decision that matters, which the Board has handed over. */
  void lists(Visitor partner, String decision) {
    partner.visit(path() + "/mandate").press("Add a decision").press("Save").hasStatus(422);
    partner
        .type("What is to be decided?", decision)
        .type("Who takes this decision?", "The partners")
        .choose("The Board has handed this decision over")
        .type("Which minute hands the decision over?", "Minute 12")
        .type("Day", "5")
        .type("Month", "1")
        .type("Year", "2026")
        .press("Save");
  }
}
