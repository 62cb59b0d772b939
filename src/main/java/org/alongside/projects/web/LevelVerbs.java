package org.alongside.projects.web;

import org.alongside.facts.Facts;
import org.alongside.projects.Activities;
import org.alongside.projects.AgreeMandate;
import org.alongside.projects.Awaited;
import org.alongside.projects.ConfirmLevel;
import org.alongside.projects.Demands;
import org.alongside.projects.EndActivity;
import org.alongside.projects.LevelNews;
import org.alongside.projects.LevelRecord;
import org.alongside.projects.Levels;
import org.alongside.projects.Mandates;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.Projects;
import org.alongside.projects.PublishActivity;
import org.alongside.projects.RecordMandateEvent;
import org.alongside.projects.ReviseActivity;
import org.alongside.projects.StartActivity;
import org.alongside.projects.StateActivityLevel;
import org.alongside.projects.StateLevel;
import org.alongside.projects.WriteMandate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the verbs of levels, mandates and activities together. */
@Configuration(proxyBeanMethods = false)
class LevelVerbs {

  @Bean
  LevelRecord levelRecord(Facts facts, ObjectProvider<LevelNews> news) {
    return new LevelRecord(
        facts,
        (project, statement, joined) ->
            news.orderedStream().forEach(one -> one.broken(project, statement, joined)));
  }

  @Bean
  StateLevel stateLevel(
      Projects projects, Levels levels, PlaceHolders holders, Demands demands, LevelRecord record) {
    return new StateLevel(projects, levels, holders, demands, record);
  }

  @Bean
  StateActivityLevel stateActivityLevel(
      Activities activities,
      Levels levels,
      PlaceHolders holders,
      Demands demands,
      LevelRecord record) {
    return new StateActivityLevel(activities, levels, holders, demands, record);
  }

  @Bean
  ConfirmLevel confirmLevel(Levels levels, PlaceHolders holders, Facts facts) {
    return new ConfirmLevel(levels, holders, facts);
  }

  @Bean
  WriteMandate writeMandate(Mandates mandates, PlaceHolders holders, Facts facts) {
    return new WriteMandate(mandates, holders, facts);
  }

  @Bean
  AgreeMandate agreeMandate(
      Projects projects, Mandates mandates, PlaceHolders holders, Facts facts) {
    return new AgreeMandate(projects, mandates, holders, facts);
  }

  @Bean
  Awaited awaited(Projects projects, Mandates mandates, Levels levels) {
    return new Awaited(projects, mandates, levels);
  }

  @Bean
  RecordMandateEvent recordMandateEvent(
      Projects projects, Mandates mandates, PlaceHolders holders, Facts facts) {
    return new RecordMandateEvent(projects, mandates, holders, facts);
  }

  @Bean
  StartActivity startActivity(Activities activities, Facts facts) {
    return new StartActivity(activities, facts);
  }

  @Bean
  ReviseActivity reviseActivity(Activities activities, Facts facts) {
    return new ReviseActivity(activities, facts);
  }

  @Bean
  PublishActivity publishActivity(
      Projects projects, Activities activities, Demands demands, Facts facts) {
    return new PublishActivity(projects, activities, demands, facts);
  }

  @Bean
  EndActivity endActivity(Activities activities, Facts facts) {
    return new EndActivity(activities, facts);
  }
}
