package org.alongside.partnerships.web;

import java.util.List;
import java.util.Map;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.participation.Side;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.alongside.people.PersonId;
import org.alongside.projects.PartnersSteps;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Beginning the partnership, and inviting enough people of each group to decide together. */
@Component
class LeadSteps implements PartnersSteps {

  private static final int FEWEST_OF_A_SIDE = 2;

  private final Partnerships partnerships;
  private final PlaceHolders holders;
  private final Access access;

  LeadSteps(Partnerships partnerships, PlaceHolders holders, Access access) {
    this.partnerships = partnerships;
    this.holders = holders;
    this.access = access;
  }

  @Override
  public List<Step> of(Project project, Actor actor) {
    var begun = partnerships.ofProject(project.id().value()).orElse(null);
    return List.of(
        new Step("partnerships.step.begin", begin(project, begun, actor), begun != null),
        new Step("partnerships.step.invite", invite(project, begun, actor), enough(project)));
  }

  private @Nullable String begin(Project project, @Nullable Partnership begun, Actor actor) {
    if (begun != null) {
      return may(actor, Action.READ_PARTNERSHIP, project)
          ? PartnershipPaths.room(begun.slug())
          : null;
    }
    return may(actor, Action.FOUND_PARTNERSHIP, project)
        ? PartnershipPaths.begin(project.slug().value())
        : null;
  }

  private @Nullable String invite(Project project, @Nullable Partnership begun, Actor actor) {
    return begun != null && may(actor, Action.INVITE_TO_PARTNERSHIP, project)
        ? PartnershipPaths.invitations(begun.slug())
        : null;
  }

  private boolean enough(Project project) {
    var held = holders.of(project.id());
    return count(held, Side.LIVED) >= FEWEST_OF_A_SIDE
        && count(held, Side.LEARNT) >= FEWEST_OF_A_SIDE;
  }

  private static long count(Map<PersonId, Side> held, Side side) {
    return held.values().stream().filter(side::equals).count();
  }

  private boolean may(Actor actor, Action action, Project project) {
    return access.may(actor, action, project.id().value());
  }
}
