package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.database.RunningAlongside;
import org.alongside.participation.Level;
import org.alongside.people.PersonId;
import org.alongside.projects.Examples;
import org.alongside.projects.Levels;
import org.alongside.projects.Life;
import org.alongside.projects.Projects;
import org.alongside.projects.StartProject;
import org.junit.jupiter.api.Test;

/** A new administrator is told what comes next, until all of it is there. */
class AfterSetUpTest {

  private static final Pattern TASK =
      Pattern.compile("(?s)nhsuk-task-list__item.*?nhsuk-task-list__status.*?>\\s*(Done|To do)");

  @Test
  void whatComesNextIsTickedOffFromWhatIsThere() throws Exception {
    try (var running = RunningAlongside.start()) {
      var ada = SignedInAs.somebody(running, "Ada First", Role.ADMINISTRATOR);
      assertThat(steps(running, ada)).isEqualTo("To do, To do, To do, To do");
      var cleo = SignedInAs.somebody(running, "Cleo Second", Role.CO_ORDINATOR);
      assertThat(steps(running, ada)).isEqualTo("Done, To do, To do, To do");
      var now = running.clock().instant();
      var lead = Actor.of(cleo, Role.CO_ORDINATOR);
      var project = running.bean(StartProject.class).start(lead, "The first", now);
      assertThat(steps(running, ada)).isEqualTo("Done, To do, Done, To do");
      SignedInAs.somebody(running, "Abel Third", Role.ADMINISTRATOR);
      assertThat(steps(running, ada)).isEqualTo("Done, Done, Done, To do");
      var statement = Examples.statement(Level.INFORM);
      running.bean(Levels.class).state(project.id(), Examples.allStages(), statement, cleo);
      var shown = new Life(Life.State.PUBLISHED, Life.Visibility.EVERYONE, now, null, "");
      running.bean(Projects.class).save(project.id(), shown);
      assertThat(steps(running, ada)).as("all is done, and nothing is left to say").isEmpty();
    }
  }

  private static String steps(RunningAlongside running, PersonId administrator) throws Exception {
    var cookie = SignedInAs.COOKIE + "=" + SignedInAs.cookie(running, administrator);
    try (var client = HttpClient.newHttpClient()) {
      var settings =
          HttpRequest.newBuilder(URI.create(running.url() + "/settings"))
              .header("Cookie", cookie)
              .build();
      var page = client.send(settings, BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
      return String.join(
          ", ", TASK.matcher(page.body()).results().map(found -> found.group(1)).toList());
    }
  }
}
