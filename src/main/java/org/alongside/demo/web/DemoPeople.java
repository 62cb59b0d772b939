package org.alongside.demo.web;

import java.util.List;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.projects.web.ProjectPaths;
import org.springframework.stereotype.Component;

/** The few people of the story that one can sign in as. */
@Component
class DemoPeople {

  static final String FIRST = "Willow Brook";

  private static final List<Shown> SHOWN =
      List.of(
          new Shown("Willow Brook", "co-chair-lived"),
          new Shown("Fern Waters", "partner-lived"),
          new Shown("Olive Lake", "partner-lived"),
          new Shown("Brooke Rivers", "co-chair-learnt"),
          new Shown("Glen Falls", "partner-learnt"),
          new Shown("Bryn Moor", "walk-in"),
          new Shown("Poppy Wells", "co-ordinator"),
          new Shown("Jade Firth", "board", "/projects"),
          new Shown("Art Locke", "administrator", "/me"));

  private final People people;

  DemoPeople(People people) {
    this.people = people;
  }

  /** Somebody to sign in as; what they are is told by a message, and where they begin differs. */
  private record Shown(String name, String what, String start) {
    Shown(String name, String what) {
      this(name, what, ProjectPaths.YOURS);
    }
  }

  /** Somebody to sign in as, found. */
  record Found(Person person, String what, String start) {}

  List<Found> all() {
    return SHOWN.stream()
        .flatMap(shown ->
            people.startingWith(shown.name()).stream()
                .limit(1)
                .map(person -> new Found(person, shown.what(), shown.start())))
        .toList();
  }
}
