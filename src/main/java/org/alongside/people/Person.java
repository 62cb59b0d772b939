package org.alongside.people;

import java.time.Instant;
import java.util.Locale;

/** Somebody with an account: the name they chose, how to reach them, and what they let us know. */
public record Person(
    PersonId id,
    Profile profile,
    Contact contact,
    SharedExperience experience,
    Instant joinedAt,
    int version) {

  /**
   * What others see of somebody.
   *
   * @param name the display name, which may be a pseudonym
   * @param language the language they like to read
   */
  public record Profile(String name, Locale language) {

    public static final int LONGEST_NAME = 80;

    public Profile {
      name = name.strip();
      if (name.isEmpty() || name.length() > LONGEST_NAME) {
        throw new IllegalArgumentException("A display name has 1 to " + LONGEST_NAME + " letters");
      }
    }

    public static Profile named(String name) {
      return new Profile(name, Locale.UK);
    }
  }

  /** Somebody who has just come: nothing said about experience, nothing shown. */
  public static Person joining(String name, Contact contact, Instant now) {
    return new Person(
        PersonId.random(), Profile.named(name), contact, SharedExperience.unsaid(), now, 0);
  }

  public String name() {
    return profile.name();
  }

  public Person with(Profile other) {
    return new Person(id, other, contact, experience, joinedAt, version);
  }

  public Person with(Contact other) {
    return new Person(id, profile, other, experience, joinedAt, version);
  }

  public Person with(SharedExperience other) {
    return new Person(id, profile, contact, other, joinedAt, version);
  }

  /** The same, as a change of the version that somebody saw. */
  public Person at(int seen) {
    return new Person(id, profile, contact, experience, joinedAt, seen);
  }
}
