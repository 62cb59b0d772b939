package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.DecisionRegister;
import org.alongside.projects.ProjectRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story is told through the verbs of the pages, and shows what it is meant to show. */
class StoryTest {

  private static RunningAlongside running;

  @BeforeAll
  static void start() {
    running = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void twoProjectsAreThereAndBothCallThemselvesCoProduction() {
    var today = java.time.LocalDate.of(2030, 1, 1);
    var listed =
        running.bean(ProjectRegister.class).published(ProjectRegister.Filter.NONE, null, today, 10);
    assertThat(listed).hasSize(2).allMatch(one -> one.word() != null);
  }

  /** One keeps what this version can measure; the other says it and does not. */
  @Test
  void onePromiseIsKeptAndTheOtherIsNot() throws IOException, InterruptedException {
    assertThat(promise("a-better-way-to-an-autism-or-adhd-assessment"))
        .contains(">Met<")
        .doesNotContain(">Not met<");
    assertThat(promise("new-opening-hours-for-the-walk-in-centre"))
        .contains(">Not met<")
        .contains("Both groups have not accepted a working agreement.")
        .contains("Somebody says that it was not so.");
  }

  private static String promise(String project) throws IOException, InterruptedException {
    var address = URI.create(running.url() + "/projects/" + project + "/promise");
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body().replaceAll(">\\s+", ">").replaceAll("\\s+<", "<");
    }
  }

  @Test
  void decisionsOfEveryKindAreThere() {
    var lines = running.bean(DecisionRegister.class).register(null, 50);
    var kinds =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.result() == null ? line.phase().name() : line.result().name(),
                    Collectors.counting()));
    assertThat(kinds)
        .containsEntry("AGREED", 4L)
        .containsEntry("NO_QUORUM", 1L)
        .containsEntry("OPEN", 2L)
        .containsEntry("ANNOUNCED", 1L);
    assertThat(List.copyOf(kinds.keySet())).hasSize(4);
  }
}
