package org.alongside.projects.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Level;
import org.alongside.participation.Obstacle;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.Demands;
import org.alongside.projects.Examples;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.PublishProject;
import org.alongside.projects.ReviseProject;
import org.alongside.projects.Section;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Many people at the same thing in the same moment lose nothing and double nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtOnceTest {

  private static final int MANY = 8;

  private final Shelf shelf = new Shelf();

  @AfterAll
  void close() {
    shelf.close();
  }

  private static <T> List<T> atOnce(IntTask<T> task) throws Exception {
    var barrier = new CyclicBarrier(MANY);
    try (var threads = Executors.newFixedThreadPool(MANY)) {
      List<Callable<T>> tasks =
          IntStream.range(0, MANY)
              .<Callable<T>>mapToObj(i ->
                  () -> {
                    barrier.await(20, TimeUnit.SECONDS);
                    return task.run(i);
                  })
              .toList();
      var results = new ArrayList<T>();
      for (var future : threads.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    }
  }

  private interface IntTask<T> {
    T run(int number) throws Exception;
  }

  @Test
  void ofManyWhoChangeOneSectionExactlyOneIsTakenAndTheOthersAreTold() throws Exception {
    Project project = shelf.draft("One section");
    var facts = java.util.Collections.synchronizedList(new ArrayList<>());
    var revise = new ReviseProject(shelf.projects, facts::add);
    List<Attempt<Project>> attempts =
        atOnce(i ->
            shelf.together(() ->
                revise.revise(
                    Actor.of(shelf.lead),
                    project.id(),
                    new Section.Means("time " + i, "", ""),
                    project.version(),
                    Examples.NOW)));
    assertThat(attempts).filteredOn(a -> a instanceof Attempt.Done).hasSize(1);
    assertThat(attempts).filteredOn(a -> a instanceof Attempt.Overtaken).hasSize(MANY - 1);
    assertThat(facts).hasSize(1);
    int winner =
        attempts.indexOf(
            attempts.stream().filter(a -> a instanceof Attempt.Done).findFirst().orElseThrow());
    assertThat(shelf.again(project).outline().means().time()).isEqualTo("time " + winner);
  }

  @Test
  void peopleWhoTakeOneTitleAtOnceGetAnAddressEach() throws Exception {
    List<String> slugs = atOnce(i -> shelf.draft("Same title").slug().value());
    assertThat(slugs).doesNotHaveDuplicates().hasSize(MANY).contains("same-title");
  }

  @Test
  void aProjectIsPublishedOnceHoweverManyPressTheButton() throws Exception {
    Project project = shelf.draft("Publish");
    for (Section section :
        List.of(
            Examples.COMPLETE.aim(),
            Examples.COMPLETE.scope(),
            Examples.COMPLETE.means(),
            Examples.COMPLETE.contact())) {
      shelf.projects.save(project.id(), section, Long.MAX_VALUE);
    }
    shelf.levels.state(
        project.id(), Examples.allStages(), Examples.statement(Level.INFORM), shelf.lead);
    var facts = java.util.Collections.synchronizedList(new ArrayList<>());
    var publish =
        new PublishProject(
            shelf.projects, new Demands(Obstacle.all(List.of()), new NobodyHere()), facts::add);
    List<Attempt<Project>> attempts =
        atOnce(i ->
            shelf.together(
                () -> publish.publish(Actor.of(shelf.lead), project.id(), Examples.NOW)));
    assertThat(attempts).filteredOn(a -> a instanceof Attempt.Done).hasSize(1);
    assertThat(attempts).filteredOn(a -> a instanceof Attempt.Refused).hasSize(MANY - 1);
    assertThat(facts).hasSize(1);
  }

  @Test
  void aMandateGetsOneNextVersionAndTheOthersAreTold() throws Exception {
    Project project = shelf.draft("Mandate");
    List<Boolean> written =
        atOnce(i ->
            shelf.together(() ->
                shelf.mandates.write(
                    project.id(),
                    List.of(Examples.item("Decision " + i)),
                    0,
                    shelf.lead,
                    Examples.NOW)));
    assertThat(written).containsOnlyOnce(true);
    assertThat(shelf.again(project).mandate().items()).hasSize(1);
    assertThat(shelf.rows("mandate", project.id().value())).isEqualTo(1);
    assertThat(shelf.rows("mandate", UUID.randomUUID())).isZero();
  }

  /** A project that nobody has joined. */
  private static final class NobodyHere implements PlaceHolders {
    @Override
    public Map<PersonId, Side> of(ProjectId project) {
      return Map.of();
    }

    @Override
    public Map<PersonId, Side> voting(ProjectId project) {
      return Map.of();
    }
  }
}
