package org.alongside.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;

/** Nobody has an account. */
final class NoPeople implements People {

  @Override
  public Optional<Person> find(PersonId id) {
    return Optional.empty();
  }

  @Override
  public Map<PersonId, Person> find(Collection<PersonId> ids) {
    return Map.of();
  }

  @Override
  public Optional<Person> findByEmail(EmailAddress email) {
    return Optional.empty();
  }

  @Override
  public Map<PersonId, String> names(Collection<PersonId> ids) {
    return Map.of();
  }

  @Override
  public List<Person> called(String name) {
    return List.of();
  }

  @Override
  public List<Person> startingWith(String letters) {
    return List.of();
  }

  @Override
  public boolean add(Person person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean save(Person person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean erased(PersonId id) {
    return false;
  }

  @Override
  public List<Erasure> erasuresSince(Instant moment) {
    return List.of();
  }

  @Override
  public void erase(Erasure erasure) {}
}
