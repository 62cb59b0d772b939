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
  private final Facts facts;

  public DeleteAccount(People people, List<Stay> stays, List<Erasable> erasables, Facts facts) {
    this.people = people;
    this.stays = List.copyOf(stays);
    this.erasables = List.copyOf(erasables);
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

  /**
   * Erases once more somebody whom an old backup has brought back. Nobody is asked, and nothing is
   * in the way: it was done before.
   */
  public void again(People.Erasure erasure) {
    var cameBack = people.find(erasure.person()).isPresent();
    erase(erasure);
    if (cameBack) {
      facts.record(PeopleFact.ACCOUNT_DELETED.by(erasure.person(), erasure.at()));
    }
  }

  private void erase(People.Erasure erasure) {
    erasables.forEach(one -> one.erase(erasure.person(), erasure.at()));
    people.erase(erasure);
  }
}
