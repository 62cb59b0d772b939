package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.database.RunningAlongside;
import org.alongside.participation.Attempt;
import org.junit.jupiter.api.Test;

/** A role and its key are given together or not at all. */
class GiveWithKeyTest {

  @Test
  void whoWasAnAdministratorAMomentAgoDoesNotMakeThemselvesOneAgain() {
    try (var alongside = RunningAlongside.start()) {
      var zoe = SignedInAs.somebody(alongside, "Zoe Was");
      var pages = alongside.bean(RolePages.class);
      var form = new RoleForm("zoe.was@example.org", "ADMINISTRATOR");
      var answer = pages.give(form, Actor.of(zoe, Role.ADMINISTRATOR));
      assertThat(String.valueOf(answer.getStatus())).startsWith("422");
      assertThat(alongside.bean(Roles.class).of(zoe)).isEmpty();
      var yan = SignedInAs.somebody(alongside, "Yan Next");
      var give = alongside.bean(GiveWithKey.class);
      assertThat(give.give(Actor.of(zoe, Role.ADMINISTRATOR), yan, Role.ADMINISTRATOR))
          .isInstanceOf(Attempt.Done.class);
      assertThat(alongside.bean(Roles.class).of(yan)).containsExactly(Role.ADMINISTRATOR);
    }
  }
}
