package org.alongside.identity.web;

import org.alongside.access.Actor;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.identity.IssueEnrolment;
import org.alongside.organisation.SetUpKey;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives a role; a new administrator also the one-time key to their first passkey. When the key is
 * refused, the role is not given either.
 */
@Component
class GiveWithKey {

  private final GiveRole giveRole;
  private final IssueEnrolment issueEnrolment;
  private final WholeOrNotAtAll whole;
  private final Self self;

  GiveWithKey(GiveRole giveRole, IssueEnrolment issueEnrolment, WholeOrNotAtAll whole, Self self) {
    this.giveRole = giveRole;
    this.issueEnrolment = issueEnrolment;
    this.whole = whole;
    this.self = self;
  }

  /** What was given; the key is null for every role that needs none. */
  record Given(RoleHeld held, @Nullable SetUpKey key) {}

  Attempt<Given> give(Actor actor, PersonId person, Role role) {
    return whole.attempt(() ->
        switch (giveRole.give(actor, person, role, null, self.now())) {
          case Attempt.Done<RoleHeld>(var held) -> withKey(actor, held);
          case Attempt.Refused<RoleHeld>(var reasons) -> Attempt.<Given>refused(reasons);
          case Attempt.Overtaken<RoleHeld> _ -> Attempt.<Given>overtaken();
        });
  }

  private Attempt<Given> withKey(Actor actor, RoleHeld held) {
    if (held.role() != Role.ADMINISTRATOR) {
      return Attempt.done(new Given(held, null));
    }
    return switch (issueEnrolment.issue(actor, held.person(), self.now())) {
      case Attempt.Done<SetUpKey>(var key) -> Attempt.done(new Given(held, key));
      case Attempt.Refused<SetUpKey>(var reasons) -> Attempt.refused(reasons);
      case Attempt.Overtaken<SetUpKey> _ -> Attempt.overtaken();
    };
  }
}
