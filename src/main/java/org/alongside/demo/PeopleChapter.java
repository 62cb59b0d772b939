package org.alongside.demo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alongside.access.Actor;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.people.Contact;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;

/** Everybody comes in, and the staff of Riverdale get their roles. */
public final class PeopleChapter {

  private static final int DAYS_AGO = 300;

  private final People people;
  private final GiveRole roles;
  private final Texts texts = new Texts();

  public PeopleChapter(People people, GiveRole roles) {
    this.people = people;
    this.roles = roles;
  }

  Cast tell(Days days) {
    var cast = new Cast();
    Instant then = days.at(DAYS_AGO);
    List.of("staff", "pathway.lived", "pathway.learnt", "walkin.lived", "walkin.learnt")
        .forEach(group -> texts.list(group).forEach(name -> enter(cast, name, then)));
    PersonId administrator = cast.who(texts.get("role.ADMINISTRATOR"));
    Told.done(roles.give(null, administrator, Role.ADMINISTRATOR, null, then));
    cast.hold(administrator, Role.ADMINISTRATOR);
    List.of(Role.CO_ORDINATOR, Role.ANALYST, Role.BOARD_READER, Role.SAFEGUARDING_LEAD)
        .forEach(role -> give(cast, administrator, role, then));
    return cast;
  }

  private void enter(Cast cast, String name, Instant then) {
    String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@riverdale.example";
    Person person = Person.joining(name, Contact.by(new EmailAddress(address)), then);
    if (!people.add(person)) {
      throw new IllegalStateException(name + " is here already");
    }
    cast.enter(name, person.id());
  }

  private void give(Cast cast, PersonId administrator, Role role, Instant then) {
    PersonId person = cast.who(texts.get("role." + role));
    Actor by = Actor.of(administrator, Role.ADMINISTRATOR);
    Told.done(roles.give(by, person, role, null, then));
    cast.hold(person, role);
  }
}
