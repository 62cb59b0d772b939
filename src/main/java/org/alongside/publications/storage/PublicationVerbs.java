package org.alongside.publications.storage;

import org.alongside.facts.Facts;
import org.alongside.projects.Activities;
import org.alongside.projects.Projects;
import org.alongside.publications.ApprovePublication;
import org.alongside.publications.CallBackPublication;
import org.alongside.publications.CorrectPublication;
import org.alongside.publications.Markup;
import org.alongside.publications.PublicationPreviews;
import org.alongside.publications.Publications;
import org.alongside.publications.PublishPublication;
import org.alongside.publications.PublishWhenDue;
import org.alongside.publications.Readiness;
import org.alongside.publications.ReviewPublication;
import org.alongside.publications.RevisePublication;
import org.alongside.publications.SetSecondReader;
import org.alongside.publications.SharePublication;
import org.alongside.publications.StartPublication;
import org.alongside.publications.UnsharePublication;
import org.alongside.publications.WithdrawPublication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what people can do with publications. */
@Configuration(proxyBeanMethods = false)
class PublicationVerbs {

  @Bean
  Readiness publicationReadiness(
      Publications publications, Projects projects, Activities activities, Markup markup) {
    return new Readiness(publications, projects, activities, markup);
  }

  @Bean
  StartPublication startPublication(Publications publications, Facts facts) {
    return new StartPublication(publications, facts);
  }

  @Bean
  RevisePublication revisePublication(Publications publications, Facts facts) {
    return new RevisePublication(publications, facts);
  }

  @Bean
  ApprovePublication approvePublication(Publications publications, Facts facts) {
    return new ApprovePublication(publications, facts);
  }

  @Bean
  PublishPublication publishPublication(
      Publications publications, Readiness readiness, Facts facts) {
    return new PublishPublication(publications, readiness, facts);
  }

  @Bean
  CallBackPublication callBackPublication(Publications publications, Facts facts) {
    return new CallBackPublication(publications, facts);
  }

  @Bean
  PublishWhenDue publishWhenDue(Publications publications, Readiness readiness, Facts facts) {
    return new PublishWhenDue(publications, readiness, facts);
  }

  @Bean
  CorrectPublication correctPublication(
      Publications publications, Readiness readiness, Facts facts) {
    return new CorrectPublication(publications, readiness, facts);
  }

  @Bean
  WithdrawPublication withdrawPublication(Publications publications, Facts facts) {
    return new WithdrawPublication(publications, facts);
  }

  @Bean
  ReviewPublication reviewPublication(Publications publications, Facts facts) {
    return new ReviewPublication(publications, facts);
  }

  @Bean
  SetSecondReader setSecondReader(Publications publications, Facts facts) {
    return new SetSecondReader(publications, facts);
  }

  @Bean
  SharePublication sharePublication(
      Publications publications, PublicationPreviews previews, Facts facts) {
    return new SharePublication(publications, previews, facts);
  }

  @Bean
  UnsharePublication unsharePublication(PublicationPreviews previews, Facts facts) {
    return new UnsharePublication(previews, facts);
  }
}
