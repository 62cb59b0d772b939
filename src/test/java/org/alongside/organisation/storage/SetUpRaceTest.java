package org.alongside.organisation.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.database.RunningAlongside;
import org.alongside.organisation.Riverdale;
import org.alongside.organisation.SetUp;
import org.alongside.participation.Attempt;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class SetUpRaceTest {

  private static final int PEOPLE = 6;

  @Test
  void ofManyWhoFinishAtTheSameTimeOneBecomesAdministrator() throws Exception {
    try (var node = RunningAlongside.startBeforeSetUp()) {
      var attempts = all(node);
      assertThat(attempts.stream().filter(Attempt.Done.class::isInstance)).hasSize(1);
      assertThat(attempts.stream().filter(Attempt.Refused.class::isInstance)).hasSize(PEOPLE - 1);
      assertThat(count(node, "people.person")).isEqualTo(1);
      assertThat(count(node, "access.role_given")).isEqualTo(1);
      assertThat(count(node, "organisation.organisation")).isEqualTo(1);
      assertThat(count(node, "facts.fact WHERE kind = 'organisation.set-up'")).isEqualTo(1);
    }
  }

  private static List<Attempt<PersonId>> all(RunningAlongside node)
      throws InterruptedException, ExecutionException {
    var together = new CountDownLatch(PEOPLE);
    var futures = new ArrayList<Future<Attempt<PersonId>>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < PEOPLE; i++) {
        int number = i;
        futures.add(
            threads.submit(() -> {
              together.countDown();
              together.await();
              return attempt(node, number);
            }));
      }
    }
    var attempts = new ArrayList<Attempt<PersonId>>();
    for (var future : futures) {
      attempts.add(future.get());
    }
    return attempts;
  }

  private static Attempt<PersonId> attempt(RunningAlongside node, int number) {
    var person =
        new SetUp.Administrator(
            "Person " + number, new EmailAddress("person" + number + "@example.org"));
    return java.util.Objects.requireNonNull(
        node.bean(TransactionTemplate.class)
            .execute(status ->
                node.bean(SetUp.class)
                    .setUp(Riverdale.organisation(), person, node.clock().instant())));
  }

  private static long count(RunningAlongside node, String from) {
    return node.database().jdbc().sql("SELECT count(*) FROM " + from).query(Long.class).single();
  }
}
