package org.alongside.evaluation.web;

import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.FactKind;
import org.alongside.facts.Facts;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.PartnershipFact;
import org.alongside.partnerships.PartnershipId;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Places;
import org.alongside.partnerships.Presence;
import org.alongside.partnerships.Standing;
import org.alongside.partnerships.Term;
import org.alongside.people.PersonId;
import org.alongside.projects.Examples;
import org.alongside.projects.Levels;
import org.alongside.projects.Life;
import org.alongside.projects.Mandate;
import org.alongside.projects.Mandates;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectFact;
import org.alongside.projects.Projects;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A published project that says it is co-produced, in a running site. */
final class PromisedProject {

  private final RunningAlongside running;
  final Project project;
  final PartnershipId partnership = PartnershipId.random();
  final Mandate.Item listed = Examples.item("Where to spend the money");
  private final Instant now;

  PromisedProject(RunningAlongside running, String title) {
    this.running = running;
    this.now = running.bean(InstantSource.class).instant();
    var lead = SignedInAs.somebody(running, title + " lead");
    this.project = within(lead, Examples.draft(title));
  }

  private Project within(PersonId lead, Project draft) {
    return new TransactionTemplate(running.bean(PlatformTransactionManager.class))
        .execute(status -> {
          var added = running.bean(Projects.class).add(draft);
          var stated = Examples.statement(Level.CO_PRODUCTION);
          running.bean(Levels.class).state(added.id(), Examples.allStages(), stated, lead);
          running.bean(Mandates.class).write(added.id(), List.of(listed), 0, lead, now);
          for (var side : Side.values()) {
            running.bean(Mandates.class).settle(added.id(), 1, side, now);
          }
          var life = new Life(Life.State.PUBLISHED, Life.Visibility.EVERYONE, now, null, "");
          running.bean(Projects.class).save(added.id(), life);
          var nobody =
              new Partnership(partnership, added.id().value(), added.slug().value(), List.of());
          running.bean(Places.class).found(nobody);
          record(added, ProjectFact.PUBLISHED, "project", added.id().value(), Map.of());
          return added;
        });
  }

  private void record(
      Project in, FactKind kind, String subjectKind, UUID subject, Map<String, String> details) {
    running
        .bean(Facts.class)
        .record(
            new Fact(
                FactId.at(now),
                kind.code(),
                Fact.Who.clock(),
                Fact.Where.in(in.id().value(), subjectKind, subject),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                now,
                Audience.PARTNERS,
                details));
  }

  void happened(FactKind kind, String subjectKind, UUID subject, Map<String, String> details) {
    record(project, kind, subjectKind, subject, details);
  }

  /** Somebody new with a place and a say. */
  PersonId partner(String name, Side side) {
    var person = SignedInAs.somebody(running, name);
    var standing = new Standing(true, false, Presence.HERE);
    var place = new Place(PlaceId.random(), person, side, standing, Term.from(now));
    new TransactionTemplate(running.bean(PlatformTransactionManager.class))
        .executeWithoutResult(status -> running.bean(Places.class).save(partnership, place));
    happened(
        PartnershipFact.PLACE_TAKEN,
        "place",
        place.id().value(),
        Map.of("side", side.name(), "voting", "true"));
    return person;
  }

  Visitor signedIn(Visitor visitor, PersonId person) {
    var cookie =
        new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(running, person)).setUrl(running.url());
    visitor.page().context().addCookies(List.of(cookie));
    return visitor;
  }

  String promise() {
    return PromisePaths.promise(project);
  }
}
