package org.alongside.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.people.PersonId;

/** Who is in the story, by name. */
public final class Cast {

  private final Map<String, PersonId> people = new LinkedHashMap<>();
  private final Map<PersonId, Role> roles = new LinkedHashMap<>();

  void enter(String name, PersonId person) {
    people.put(name, person);
  }

  void hold(PersonId person, Role role) {
    roles.put(person, role);
  }

  PersonId who(String name) {
    PersonId person = people.get(name);
    if (person == null) {
      throw new IllegalStateException("Nobody in the story is called " + name);
    }
    return person;
  }

  List<Actor> actors(List<String> names) {
    return names.stream().map(this::actor).toList();
  }

  Actor actor(String name) {
    return actor(who(name));
  }

  Actor actor(PersonId person) {
    Role role = roles.get(person);
    return role == null ? Actor.of(person) : Actor.of(person, role);
  }
}
