package org.alongside.projects.web;

import java.util.List;
import org.alongside.access.Access;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.access.TakeRole;
import org.alongside.facts.Facts;
import org.alongside.participation.Obstacle;
import org.alongside.projects.CopyProject;
import org.alongside.projects.Demands;
import org.alongside.projects.EndProject;
import org.alongside.projects.MakePreview;
import org.alongside.projects.MayKnow;
import org.alongside.projects.NewLead;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.PlanStage;
import org.alongside.projects.Previews;
import org.alongside.projects.Projects;
import org.alongside.projects.PublishProject;
import org.alongside.projects.ReviewProject;
import org.alongside.projects.ReviseProject;
import org.alongside.projects.RevokePreview;
import org.alongside.projects.SetVisibility;
import org.alongside.projects.StartProject;
import org.alongside.projects.SucceedProject;
import org.alongside.projects.TakeProjectRole;
import org.alongside.projects.WithdrawProject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the verbs of projects together. */
@Configuration(proxyBeanMethods = false)
class ProjectVerbs {

  @Bean
  MayKnow mayKnow(Projects projects, Access access) {
    return new MayKnow(projects, access);
  }

  @Bean
  Demands demands(ObjectProvider<Obstacle> obstacles, PlaceHolders holders) {
    return new Demands(
        (act, project, level) ->
            Obstacle.all(List.copyOf(obstacles.orderedStream().toList())).to(act, project, level),
        holders);
  }

  @Bean
  NewLead newLead(GiveRole roles) {
    return (actor, project, now) ->
        roles.give(actor, actor.personOrThrow(), Role.PROJECT_LEAD, project.value(), now);
  }

  @Bean
  StartProject startProject(Projects projects, NewLead lead, Facts facts) {
    return new StartProject(projects, lead, facts);
  }

  @Bean
  CopyProject copyProject(Projects projects, NewLead lead, Facts facts) {
    return new CopyProject(projects, lead, facts);
  }

  @Bean
  SucceedProject succeedProject(Projects projects, NewLead lead, Facts facts) {
    return new SucceedProject(projects, lead, facts);
  }

  @Bean
  ReviseProject reviseProject(Projects projects, Facts facts) {
    return new ReviseProject(projects, facts);
  }

  @Bean
  PlanStage planStage(Projects projects, Facts facts) {
    return new PlanStage(projects, facts);
  }

  @Bean
  PublishProject publishProject(Projects projects, Demands demands, Facts facts) {
    return new PublishProject(projects, demands, facts);
  }

  @Bean
  WithdrawProject withdrawProject(Projects projects, Facts facts) {
    return new WithdrawProject(projects, facts);
  }

  @Bean
  EndProject endProject(Projects projects, Facts facts) {
    return new EndProject(projects, facts);
  }

  @Bean
  ReviewProject reviewProject(Projects projects, Facts facts) {
    return new ReviewProject(projects, facts);
  }

  @Bean
  SetVisibility setVisibility(Projects projects, Facts facts) {
    return new SetVisibility(projects, facts);
  }

  @Bean
  TakeProjectRole takeProjectRole(Projects projects, Roles roles, TakeRole take) {
    return new TakeProjectRole(projects, roles, take);
  }

  @Bean
  MakePreview makePreview(Projects projects, Previews previews, Facts facts) {
    return new MakePreview(projects, previews, facts);
  }

  @Bean
  RevokePreview revokePreview(Previews previews, Facts facts) {
    return new RevokePreview(previews, facts);
  }
}
