package org.alongside.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.PersonId;

/** How often people with an account want to be told, by kind. */
public interface Paces {

  /** The page of a key. */
  String STOP = "/notices/stop?t=";

  /** Of each kind; at once, where they have not said. */
  Map<Kind, Pace> chosen(PersonId person);

  /** Nothing that waits is told any more where they want nothing. */
  void set(PersonId person, Kind kind, Pace pace, Instant now);

  /** What stands in letters of this kind to this person, so that a button there stops them. */
  String key(PersonId person, Kind kind);

  Optional<Choice> find(String key);

  /** Whose letters of which kind a key stops. */
  record Choice(PersonId person, Kind kind, Pace pace) {}
}
