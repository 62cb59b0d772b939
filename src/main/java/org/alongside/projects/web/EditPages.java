package org.alongside.projects.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Act;
import org.alongside.projects.Demands;
import org.alongside.projects.PartnersSteps;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectStory;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What can be worked on in a project, and how far it is; partners and staff see the same. */
@Controller
class EditPages {

  private static final Set<Action> WORK = EnumSet.range(Action.EDIT_PROJECT, Action.SHARE_PREVIEW);

  private final ProjectDoor door;
  private final Demands demands;
  private final PartnersSteps partners;
  private final Access access;

  EditPages(ProjectDoor door, Demands demands, PartnersSteps partners, Access access) {
    this.door = door;
    this.demands = demands;
    this.partners = partners;
    this.access = access;
  }

  @GetMapping(ProjectPaths.PROJECT + "/edit")
  @Requires(Action.READ_DRAFT_PROJECT)
  ModelAndView show(@PathVariable String project, Actor actor) {
    ProjectStory story = door.story(project);
    Project found = story.project();
    Set<Action> may =
        WORK.stream()
            .filter(action -> access.may(actor, action, found.id().value()))
            .collect(Collectors.toSet());
    if (access.may(actor, Action.CREATE_PROJECT, null)) {
      may.add(Action.CREATE_PROJECT);
    }
    var missing = demands.of(Act.PUBLISH, found);
    return Show.page("projects/edit", new EditPage(story, missing, partners.of(found, actor), may));
  }
}
