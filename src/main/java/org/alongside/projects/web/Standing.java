package org.alongside.projects.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.AccessReason;
import org.alongside.access.Actor;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.Roles;
import org.alongside.participation.Attempt;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.projects.Project;
import org.alongside.projects.TakeProjectRole;
import org.alongside.web.Mistakes;
import org.springframework.stereotype.Component;

/** The roles that people hold in one project, with their names. */
@Component
class Standing {

  private final Roles roles;
  private final People people;
  private final GiveRole give;
  private final TakeProjectRole take;

  Standing(Roles roles, People people, GiveRole give, TakeProjectRole take) {
    this.roles = roles;
    this.people = people;
    this.give = give;
    this.take = take;
  }

  PeoplePage page(Project project, String email, Role role, Mistakes mistakes) {
    List<RoleHeld> held = roles.held(project.id().value());
    Map<PersonId, String> names = people.names(held.stream().map(RoleHeld::person).toList());
    return new PeoplePage(
        project,
        named(held, Role.PROJECT_LEAD, names),
        named(held, Role.NAMED_READER, names),
        new PeoplePage.Typed(email, role == Role.PROJECT_LEAD),
        mistakes);
  }

  private static List<PeoplePage.Held> named(
      List<RoleHeld> held, Role role, Map<PersonId, String> names) {
    return held.stream()
        .filter(one -> one.role() == role)
        .map(one -> new PeoplePage.Held(one.id(), names.getOrDefault(one.person(), "")))
        .toList();
  }

  Attempt<RoleHeld> give(Actor actor, Project project, String email, Role role, Instant now) {
    if (role != Role.PROJECT_LEAD && role != Role.NAMED_READER) {
      return Attempt.refused(AccessReason.NOT_GIVEN_HERE);
    }
    return EmailAddress.read(email)
        .flatMap(people::findByEmail)
        .map(person -> give.give(actor, person.id(), role, project.id().value(), now))
        .orElseGet(() -> Attempt.refused(AccessReason.NO_SUCH_PERSON));
  }

  Attempt<RoleHeld> take(Actor actor, Project project, UUID held, Instant now) {
    return take.take(actor, project.id(), held, now);
  }
}
