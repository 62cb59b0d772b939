package org.alongside.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.PersonId;

/** How often people with an account want to be told, by kind. */
public interface Paces {

  /** The page of a key. */
  String STOP = "/notices/stop?t=";

  /** Of each kind; at once, where they have not said. */
  Map<Kind, Pace> chosen(PersonId person);

  /** Of each of these people, in one go. */
  Map<PersonId, Pace> chosen(Set<PersonId> people, Kind kind);

  /** Nothing that waits is told any more where they want nothing. */
  void set(PersonId person, Kind kind, Pace pace, Instant now);

  /** What stands in letters of this kind to each of them, so that a button there stops them. */
  Map<PersonId, String> keys(Set<PersonId> people, Kind kind);

  /** What these keys stop, in the order of kinds; none for keys of nobody. */
  List<Choice> find(Collection<String> keys);

  /** Whose letters of which kind a key stops. */
  record Choice(String key, PersonId person, Kind kind, Pace pace) {}
}
