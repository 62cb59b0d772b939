package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.alongside.access.Actor;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Method;
import org.alongside.decisions.OrganisationActed;
import org.alongside.decisions.RecordOverride;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Here;
import org.alongside.people.PersonId;
import org.alongside.projects.Life;
import org.alongside.projects.web.ProjectPaths;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The register shows what everyone may see, and the same to everyone. */
class RegisterTest {

  @Test
  void decisionsOfProjectsForNamedPeopleAreInNobodysRegister()
      throws IOException, InterruptedException {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var open = new PublishedDecisions(running, "Open", Life.Visibility.EVERYONE).partners(2);
      var named =
          new PublishedDecisions(running, "Named", Life.Visibility.NAMED_PEOPLE).partners(2);
      open.announced("Do we meet outside?");
      var hidden = DecisionPaths.decision(named.announced("Do we meet in secret?"));
      var visit = new Visit(running, client);
      for (var reader : new PersonId[] {null, named.lived.getLast(), open.learnt.getLast()}) {
        var register = visit.of(DecisionPaths.REGISTER, reader);
        assertThat(register.body()).contains("Do we meet outside?").doesNotContain("in secret");
      }
      assertThat(visit.of(hidden, null).statusCode()).isEqualTo(404);
      assertThat(visit.of(hidden, open.learnt.getLast()).statusCode()).isEqualTo(404);
      assertThat(visit.of(hidden, named.lived.getLast()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aProjectShowsTheNewestFewAndLeadsToARegisterOfItsOwn()
      throws IOException, InterruptedException {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var one = new PublishedDecisions(running, "One", Life.Visibility.EVERYONE).partners(2);
      var other = new PublishedDecisions(running, "Other", Life.Visibility.EVERYONE).partners(2);
      var named =
          new PublishedDecisions(running, "Named", Life.Visibility.NAMED_PEOPLE).partners(2);
      other.announced("What of the others?");
      named.announced("What in secret?");
      for (int i = 1; i <= 4; i++) {
        one.announced("Number " + i + "?");
      }
      var visit = new Visit(running, client);
      var project = visit.of(ProjectPaths.project(one.project().slug()), null).body();
      var own = DecisionPaths.register(one.project().slug().value());
      assertThat(project.split("Number \\d\\?", -1)).as("the newest three").hasSize(4);
      assertThat(project).contains("href=\"" + own + "\"");
      assertThat(visit.of(own, null).body())
          .contains("Number 1?", "Number 2?", "Number 3?", "Number 4?")
          .doesNotContain("of the others", "in secret");
      var hidden = DecisionPaths.register(named.project().slug().value());
      assertThat(visit.of(hidden, null).body()).doesNotContain("in secret");
    }
  }

  /** One co-chair alone takes nothing out of the public record. */
  @Test
  void whatHasBeenCountedStaysPublicWhileItIsAskedAgain() throws IOException, InterruptedException {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var taken = new PublishedDecisions(running, "Open", Life.Visibility.EVERYONE).partners(2);
      var id = taken.open("Do we meet outside?");
      var closed = taken.closed(id, Answer.DISAGREE, Answer.AGREE).aftermath().closedAt();
      var told = new OrganisationActed.Told("We meet indoors.", "It rains.", "We read it all.");
      var override = running.bean(RecordOverride.class);
      var by = Actor.of(taken.chair());
      taken.within(() -> override.record(id, by, Here.day(closed), told, closed));
      taken.reopens(id, closed);
      taken.revises(id, "Do we never meet?", closed);
      var visit = new Visit(running, client);
      var page = visit.of(DecisionPaths.decision(id), null);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body())
          .contains(
              "Do we meet outside?", "We meet indoors.", "Being asked again", "It is not agreed")
          .doesNotContain("Do we never meet?");
      var record = visit.of(DecisionPaths.decision(id) + "/record.json", null);
      assertThat(record.statusCode()).isEqualTo(200);
      assertThat(record.body()).contains("\"overridden\"", "NOT_AGREED");
      var project = ProjectPaths.project(taken.project().slug());
      for (var list : new String[] {DecisionPaths.REGISTER, project}) {
        assertThat(visit.of(list, null).body())
            .as(list)
            .contains("Do we meet outside?", "Being asked again")
            .doesNotContain("Do we never meet?");
      }
      assertThat(visit.of(DecisionPaths.decision(id), taken.chair()).body())
          .contains("Do we never meet?");
    }
  }

  @Test
  void howItIsToBeAskedAgainIsNobodysToReadBeforeItIsAnnounced()
      throws IOException, InterruptedException {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var taken = new PublishedDecisions(running, "Open", Life.Visibility.EVERYONE).partners(2);
      var id = taken.open("Do we meet outside?");
      var closed = taken.closed(id, Answer.DISAGREE, Answer.AGREE).aftermath().closedAt();
      var page = DecisionPaths.decision(id);
      var project = ProjectPaths.project(taken.project().slug());
      taken.reopens(id, closed);
      taken.asksOtherwise(id, new Method.NoObjections(), closed);
      var visit = new Visit(running, client);
      var words = Words.english();
      var was = words.get("decisions.method.both-groups-agree");
      var willBe = words.get("decisions.method.no-objections");
      for (var address : new String[] {page, DecisionPaths.REGISTER, project}) {
        assertThat(visit.of(address, null).body())
            .as(address)
            .contains(was, "It closed on")
            .doesNotContain(willBe, "It is planned to open");
      }
      assertThat(visit.of(page, taken.chair()).body()).contains(willBe, "It is planned to open");
    }
  }

  /** What it did before they agreed was alone, not against what they had agreed. */
  @Test
  void whatTheOrganisationDidBeforeTheyAgreedIsNotSaidToComeAfterwards()
      throws IOException, InterruptedException {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var taken = new PublishedDecisions(running, "Open", Life.Visibility.EVERYONE).partners(2);
      var id = taken.askedTwice("Do we meet outside?");
      var first = taken.story(id).before().getFirst().at();
      var told = new OrganisationActed.Told("We meet indoors.", "It rains.", "We read it all.");
      var override = running.bean(RecordOverride.class);
      var by = Actor.of(taken.chair());
      var late = first.plus(Duration.ofDays(200));
      taken.within(() -> override.record(id, by, Here.day(first), told, late));
      var page = new Visit(running, client).of(DecisionPaths.decision(id), null).body();
      assertThat(page)
          .contains("The partners had not agreed. The organisation decided alone.")
          .doesNotContain("Afterwards the organisation decided something else");
      taken.within(() -> override.record(id, by, Here.day(late), told, late));
      assertThat(new Visit(running, client).of(DecisionPaths.decision(id), null).body())
          .contains("The partners had not agreed. The organisation decided alone.")
          .contains("Afterwards the organisation decided something else");
    }
  }

  @Test
  void whatIsNoMarkIsTheFirstPage() throws IOException, InterruptedException {
    try (var running = RunningAlongside.start();
        var client = HttpClient.newHttpClient()) {
      var open = new PublishedDecisions(running, "Open", Life.Visibility.EVERYONE).partners(2);
      open.announced("Do we meet outside?");
      var visit = new Visit(running, client);
      for (var mark : new String[] {"yesterday", "2027-01-01T00:00:00Z_x", "_"}) {
        var register = visit.of(DecisionPaths.REGISTER + "?before=" + mark, null);
        assertThat(register.body()).as(mark).contains("Do we meet outside?");
      }
    }
  }

  private record Visit(RunningAlongside running, HttpClient client) {

    HttpResponse<String> of(String path, @Nullable PersonId reader)
        throws IOException, InterruptedException {
      var request = HttpRequest.newBuilder(URI.create(running.url() + path));
      if (reader != null) {
        var cookie = SignedInAs.COOKIE + "=" + SignedInAs.cookie(running, reader);
        request.header("Cookie", cookie);
      }
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
