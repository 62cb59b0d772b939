package org.alongside.people;

import java.time.Instant;
import java.util.List;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Erases what is held about somebody, everywhere, and keeps only that it was done. */
public final class DeleteAccount {

  private final People people;
  private final List<Stay> stays;
  private final List<Erasable> erasables;
  private final List<ErasuresOutside> outside;
  private final Facts facts;

  public DeleteAccount(
      People people,
      List<Stay> stays,
      List<Erasable> erasables,
      List<ErasuresOutside> outside,
      Facts facts) {
    this.people = people;
    this.stays = List.copyOf(stays);
    this.erasables = List.copyOf(erasables);
    this.outside = List.copyOf(outside);
    this.facts = facts;
  }

  /** Why this account can't be deleted now; empty when it can. */
  public List<Reason> obstacles(PersonId person) {
    return stays.stream().flatMap(stay -> stay.reasons(person).stream()).toList();
  }

  public Attempt<PersonId> delete(PersonId person, Instant now) {
    var obstacles = obstacles(person);
    if (!obstacles.isEmpty()) {
      return Attempt.refused(obstacles);
    }
    if (people.find(person).isEmpty()) {
      return Attempt.overtaken();
    }
    erase(new People.Erasure(person, now));
    facts.record(PeopleFact.ACCOUNT_DELETED.by(person, now));
    return Attempt.done(person);
  }

  /** Repeats after a restore whatever was erased since the backup was made. */
  public int repeat() {
    var forgotten =
        outside.stream()
            .flatMap(list -> list.all().stream())
            .distinct()
            .filter(erasure -> !people.erased(erasure.person()))
            .toList();
    forgotten.forEach(this::erase);
    return forgotten.size();
  }

  private void erase(People.Erasure erasure) {
    erasables.forEach(one -> one.erase(erasure.person(), erasure.at()));
    people.erase(erasure);
    outside.forEach(list -> list.add(erasure));
  }
}
