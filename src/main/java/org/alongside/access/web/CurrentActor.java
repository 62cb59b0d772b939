package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/** Who is asking: the signed-in person with their roles, found once in a request. */
@Component
public class CurrentActor {

  private static final String KEPT = CurrentActor.class.getName();

  private final Roles roles;
  private final List<ActsFor> acting;
  private final List<RolesAsleep> asleep;

  CurrentActor(Roles roles, List<ActsFor> acting, List<RolesAsleep> asleep) {
    this.roles = roles;
    this.acting = acting;
    this.asleep = asleep;
  }

  public Actor of(HttpServletRequest request) {
    return found(request).actor();
  }

  /** Whether the actor acted for somebody in this session and may not any more. */
  public boolean actingEnded(HttpServletRequest request) {
    return found(request).actingEnded();
  }

  /** Who it is, and whether what they send may still be meant for somebody else. */
  private record Found(Actor actor, boolean actingEnded) {}

  private Found found(HttpServletRequest request) {
    if (request.getAttribute(KEPT) instanceof Found kept) {
      return kept;
    }
    var found = find(request);
    request.setAttribute(KEPT, found);
    return found;
  }

  private Found find(HttpServletRequest request) {
    return signedIn(request)
        .map(person -> actingOrSelf(request, person))
        .orElseGet(() -> new Found(Actor.stranger(), false));
  }

  private static Optional<PersonId> signedIn(HttpServletRequest request) {
    var name = request.getRemoteUser();
    try {
      return name == null ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(name)));
    } catch (IllegalArgumentException nobodyOfOurs) {
      return Optional.empty();
    }
  }

  private Found actingOrSelf(HttpServletRequest request, PersonId person) {
    var whom = acting.stream().flatMap(one -> one.whom(request, person).stream()).findFirst();
    return whom.filter(ActsFor.Whom::still)
        .map(other -> new Found(Actor.acting(person, other.person()), false))
        .orElseGet(() -> new Found(self(request, person), whom.isPresent()));
  }

  private Actor self(HttpServletRequest request, PersonId person) {
    return Actor.of(person, () -> awake(request, roles.of(person)));
  }

  private Set<Role> awake(HttpServletRequest request, Set<Role> held) {
    var awake = held;
    for (var one : asleep) {
      awake = one.awake(request, awake);
    }
    return awake;
  }

  /** Says for whom the signed-in person acts in this session, if they act for somebody. */
  public interface ActsFor {

    Optional<Whom> whom(HttpServletRequest request, PersonId signedIn);

    /**
     * The person they act for.
     *
     * @param still whether they may now
     */
    record Whom(PersonId person, boolean still) {}
  }

  /** Leaves out the roles that need a stronger way of signing in than the one used. */
  public interface RolesAsleep {

    Set<Role> awake(HttpServletRequest request, Set<Role> held);
  }
}
