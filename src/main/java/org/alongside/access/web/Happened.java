package org.alongside.access.web;

import java.util.List;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param who the name of whose act it was; null where the platform acted or the name is gone
 * @param whom the name of the person it happened to, if it was a person whose name is known
 */
public record Happened(Fact fact, @Nullable String who, @Nullable String whom) {

  private static final String PERSON = "person";

  static @Nullable PersonId actor(Fact fact) {
    UUID actor = fact.who().actor();
    return actor == null ? null : new PersonId(actor);
  }

  static @Nullable PersonId person(Fact fact) {
    return fact.where().subjectKind().equals(PERSON) ? new PersonId(fact.where().subject()) : null;
  }

  /** The message that tells it; every capability words its own kinds. */
  public String key() {
    return fact.kind().replaceFirst("\\.", ".fact.");
  }

  /** Whether somebody did it, as against the clock. */
  public boolean byPerson() {
    return fact.who().actor() != null;
  }

  /** The messages that may name its parts; those that there are get shown. */
  public List<String> parts() {
    return fact.details().keySet().stream().sorted().map(part -> key() + "." + part).toList();
  }

  /** The message that names the role it is about, if it is about one. */
  public @Nullable String role() {
    String role = fact.details().get("role");
    return role == null ? null : "access.role." + role;
  }
}
