package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

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
