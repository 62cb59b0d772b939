package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Gate;
import org.alongside.consultations.Tallies;
import org.alongside.consultations.Tally;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.DecisionRegister;
import org.alongside.facts.Channel;
import org.alongside.formats.AllItems;
import org.alongside.formats.Item;
import org.alongside.formats.Rendition;
import org.alongside.formats.Renditions;
import org.alongside.projects.ProjectRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story is told through the verbs of the pages, and shows what it is meant to show. */
class StoryTest {

  private static final String CENTRE = "what-should-happen-to-the-walk-in-centre";
  private static final String SURVEY = "four-questions-about-the-wait";

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
  void threeProjectsAreThereAndEachHasAWord() {
    var today = java.time.LocalDate.of(2030, 1, 1);
    var listed =
        running.bean(ProjectRegister.class).published(ProjectRegister.Filter.NONE, null, today, 10);
    assertThat(listed).hasSize(3).allMatch(one -> one.word() != null);
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
    return page("/projects/" + project + "/promise");
  }

  private static String page(String path) throws IOException, InterruptedException {
    var address = URI.create(running.url() + path);
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

  private static Tally tally(String slug) {
    var found = running.bean(Consultations.class).named(slug).orElseThrow();
    return running.bean(Tallies.class).of(found.id());
  }

  /** Labelled as made up, with numbers such as a real one had. */
  @Test
  void theWalkInCentreIsAskedAboutOnEveryWay() throws IOException, InterruptedException {
    var tally = tally(CENTRE);
    assertThat(tally.started()).isEqualTo(5_000);
    assertThat(tally.sent()).isEqualTo(3_200);
    assertThat(tally.byChannel())
        .isEqualTo(
            Map.of(
                Channel.WEB, 2_400L,
                Channel.PAPER, 420L,
                Channel.PHONE, 128L,
                Channel.COMMUNITY, 100L,
                Channel.MEETING, 92L,
                Channel.LETTER, 60L));
    assertThat(tally.withdrawn()).isEqualTo(12);
    assertThat(tally.manyStop()).isTrue();
    assertThat(tally.stopped().get("page-matters")).isGreaterThan(500);
    assertThat(tally.byDay()).hasSize(63);
    assertThat(page("/consultations/" + CENTRE)).contains("Riverdale is a made-up place");
  }

  @Test
  void itsFormsAreThereAndNoneIsCalledCheckedThatIsNot() {
    var centre = running.bean(Consultations.class).named(CENTRE).orElseThrow();
    var ref = new Item.Ref("consultation", centre.id().value());
    var item = running.bean(AllItems.class).find(ref).orElseThrow();
    var made = running.bean(Renditions.class).of(ref);
    assertThat(made)
        .hasSize(3)
        .allMatch(Rendition::ready)
        .noneMatch(each -> each.outOfDate(item))
        .allMatch(each -> each.form().language() == null || each.credits().machineDraft());
    assertThat(centre.terms().exceptions().because()).containsOnlyKeys(Gate.BSL);
  }

  @Test
  void oneSmallSurveyIsOverAndToldAbout() throws IOException, InterruptedException {
    var tally = tally(SURVEY);
    assertThat(tally.sent()).isEqualTo(20);
    // As its report says.
    assertThat(tally.byChannel())
        .isEqualTo(Map.of(Channel.WEB, 10L, Channel.PAPER, 7L, Channel.PHONE, 3L));
    assertThat(page("/consultations/" + SURVEY + "/results")).contains("What we heard");
  }
}
