package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Actor;
import org.alongside.access.web.CurrentActor;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.web.WhoIsHere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the shell of every page who is at the keyboard. */
@Component
class WhoIsSignedIn implements WhoIsHere {

  private final CurrentActor current;
  private final People people;

  WhoIsSignedIn(CurrentActor current, People people) {
    this.current = current;
    this.people = people;
  }

  @Override
  public Actor actor(HttpServletRequest request) {
    return current.of(request);
  }

  @Override
  public @Nullable String name(HttpServletRequest request) {
    var person = current.of(request).person();
    return person == null ? null : people.find(person).map(Person::name).orElse(null);
  }

  @Override
  public boolean actingEnded(HttpServletRequest request) {
    return current.actingEnded(request);
  }
}
