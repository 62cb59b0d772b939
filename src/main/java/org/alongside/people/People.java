package org.alongside.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody with an account. Somebody erased is found no more, and has no name. */
public interface People {

  Optional<Person> find(PersonId id);

  /** Many at once; whoever has been erased is missing from the answer. */
  Map<PersonId, Person> find(Collection<PersonId> ids);

  Optional<Person> findByEmail(EmailAddress email);

  /** The names of many at once; whoever has been erased is missing from the answer. */
  Map<PersonId, String> names(Collection<PersonId> ids);

  /** People whose name or e-mail address begins with these letters, by name, at most 20. */
  List<Person> startingWith(String letters);

  /** Everybody who goes by exactly this name, in capitals or not; at most 20. */
  List<Person> called(String name);

  /** Adds somebody; false when the e-mail address is already somebody's. */
  boolean add(Person person);

  /** Saves what changed; false when somebody else saved first, or the address is taken. */
  boolean save(Person person);

  /** Whether this person deleted their account. */
  boolean erased(PersonId id);

  /** Empties somebody's row and remembers that they have gone; twice does no harm. */
  void erase(Erasure erasure);

  /** Everybody who deleted their account since then, oldest first. */
  List<Erasure> erasuresSince(Instant moment);

  /** That somebody deleted their account: kept for good, so that a restore repeats it. */
  record Erasure(PersonId person, Instant at) {}
}
