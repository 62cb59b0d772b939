package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.people.PersonId;
import org.alongside.projects.Life;
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
