package org.alongside.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.access.Conflicts;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;

/**
 * Who may get a printed card, and from whom. Whoever prints a card holds it for a moment, and must
 * not become staff by it, or speak for the other side.
 */
public final class MayHaveCard {

  private final People people;
  private final Roles roles;
  private final StaffAccounts staff;
  private final Conflicts conflicts;

  public MayHaveCard(People people, Roles roles, StaffAccounts staff, Conflicts conflicts) {
    this.people = people;
    this.roles = roles;
    this.staff = staff;
    this.conflicts = conflicts;
  }

  /** Every reason at once; none when the card may be printed. */
  List<CardReason> whyNot(PersonId printer, PersonId id) {
    return people
        .find(id)
        .map(person -> whyNot(printer, person))
        .orElse(List.of(CardReason.NO_SUCH_PERSON));
  }

  private List<CardReason> whyNot(PersonId printer, Person person) {
    var found = new ArrayList<CardReason>();
    if (person.contact().email() != null) {
      found.add(CardReason.HAS_EMAIL);
    }
    if (isStaff(person.id())) {
      found.add(CardReason.HOLDS_ROLE);
    }
    if (conflicts.between(printer, person.id()).contains(Conflicts.Conflict.ON_THE_OTHER_SIDE)) {
      found.add(CardReason.OTHER_SIDE);
    }
    return found;
  }

  private boolean isStaff(PersonId id) {
    return staff.has(id)
        || Stream.of(roles.of(id), roles.anywhere(id))
            .flatMap(Set::stream)
            .anyMatch(Role::staffOrBoard);
  }
}
