package org.alongside.demo.web;

import java.time.InstantSource;
import java.util.Optional;
import org.alongside.database.Installation;
import org.alongside.demo.Story;
import org.alongside.people.People;
import org.alongside.web.NextStep;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story when a demonstration starts for the first time: all of it, or nothing. */
@Component
@Order(100)
class LoadStory implements NextStep {

  private final Installation installation;
  private final Story story;
  private final People people;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  LoadStory(
      Installation installation,
      Story story,
      People people,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.installation = installation;
    this.story = story;
    this.people = people;
    this.transaction = transaction;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void load() {
    if (installation.demo()) {
      transaction.executeWithoutResult(_ -> tellOnce());
    }
  }

  /** Its first person stands for the whole story, which comes in one transaction. */
  private void tellOnce() {
    if (people.startingWith(DemoPeople.FIRST).isEmpty()) {
      story.tell(clock.instant());
    }
  }

  @Override
  public Optional<String> line(String address) {
    return installation.demo()
        ? Optional.of("Sign in as somebody in the demonstration: " + address + DemoPages.PATH)
        : Optional.empty();
  }
}
