package org.alongside.consultations.web;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.browser.Visitor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Run;
import org.alongside.consultations.Size;
import org.alongside.consultations.Terms;
import org.alongside.consultations.WalkIn;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Here;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.people.PersonId;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.Examples;
import org.alongside.projects.Invitation;
import org.alongside.projects.Levels;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.alongside.projects.Span;
import org.alongside.questionnaires.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A project that everyone can see, with a consultation that is open from today for 6 days. */
public final class OpenConsultation {

  private final RunningAlongside alongside;
  private final Project project;
  private final Consultation consultation;

  public OpenConsultation(RunningAlongside alongside, String title, Questionnaire questions) {
    this(alongside, title, WalkIn.terms(Size.ORDINARY), questions);
  }

  public OpenConsultation(
      RunningAlongside alongside, String title, Terms terms, Questionnaire questions) {
    this.alongside = alongside;
    this.project = project(title);
    this.consultation = within(() -> opened(title, terms, questions));
  }

  private Project project(String title) {
    var now = alongside.clock().instant();
    var projects = alongside.bean(Projects.class);
    return within(() -> {
      var added = projects.add(Examples.draft(title));
      var lead = SignedInAs.somebody(alongside, "Lead of " + title);
      alongside
          .bean(Levels.class)
          .state(added.id(), Examples.allStages(), Examples.statement(Level.CONSULT), lead);
      projects.save(
          added.id(), new Life(Life.State.PUBLISHED, Life.Visibility.EVERYONE, now, null, ""));
      return added;
    });
  }

  private Consultation opened(String title, Terms terms, Questionnaire questions) {
    var invitation = new Invitation(title, Stage.DESIGN, "", Span.UNKNOWN, Invitation.How.EMPTY);
    var activity =
        alongside
            .bean(Activities.class)
            .add(
                new Activity(
                    ActivityId.random(),
                    project.id(),
                    Slug.from(title, "x"),
                    1,
                    invitation,
                    Activity.State.DRAFT,
                    null));
    var place = new Consultation.Place(project.id(), activity.id(), Slug.from("ask " + title, "x"));
    var draft =
        new Consultation(ConsultationId.random(), place, 1, terms, questions, new Phase.Draft());
    var all = alongside.bean(Consultations.class);
    all.add(draft);
    var now = alongside.clock().instant();
    var today = Here.day(now);
    var run = new Run(today, today.plusDays(5), 0);
    var change = new Edition.Change(PersonId.random(), now);
    all.publish(
        draft.id(),
        new Phase.Published(run, 1, now),
        new Edition(1, terms, questions, run, "", change));
    return all.find(draft.id()).orElseThrow();
  }

  private <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(
        alongside.bean(TransactionOperations.class).execute(_ -> work.get()));
  }

  /** Somebody new who leads its project. */
  public PersonId lead(String name) {
    var person = SignedInAs.somebody(alongside, name);
    var give = alongside.bean(GiveRole.class);
    var now = alongside.clock().instant();
    within(() -> give.give(null, person, Role.PROJECT_LEAD, project.id().value(), now));
    return person;
  }

  /** A visitor who is signed in. */
  public Visitor as(Visitor visitor, PersonId person) {
    var cookie = new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(alongside, person));
    visitor.page().context().addCookies(List.of(cookie.setUrl(visitor.address())));
    return visitor;
  }

  public Consultation consultation() {
    return consultation;
  }

  public String path() {
    return ConsultationPaths.one(consultation.slug());
  }

  String projectPath() {
    return "/projects/" + project.slug();
  }

  public List<String> counted() {
    return alongside
        .bean(JdbcClient.class)
        .sql("SELECT answers::text FROM consultations.counted WHERE consultation = ?")
        .param(consultation.id().value())
        .query((row, number) -> row.getString(1))
        .list();
  }
}
