package org.alongside.mail;

import java.util.Optional;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;

/** Looks up, at the moment a letter leaves, where it goes and in which language it speaks. */
public final class AddressBook {

  private final People people;

  public AddressBook(People people) {
    this.people = people;
  }

  /** Empty when the person has no e-mail address, or is here no more. */
  Optional<Entry> find(Addressee addressee) {
    return switch (addressee) {
      case Addressee.Address(var email, var language) ->
          Optional.of(new Entry(email, new Writer.Reader("", language)));
      case Addressee.Somebody(var person) -> people.find(person).flatMap(AddressBook::entry);
    };
  }

  private static Optional<Entry> entry(Person person) {
    var reader = new Writer.Reader(person.name(), person.profile().language().getLanguage());
    return Optional.ofNullable(person.contact().email()).map(email -> new Entry(email, reader));
  }

  /** Where a letter goes, and who will read it. */
  record Entry(EmailAddress email, Writer.Reader reader) {}
}
