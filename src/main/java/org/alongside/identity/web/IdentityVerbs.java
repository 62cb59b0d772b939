package org.alongside.identity.web;

import org.alongside.access.Conflicts;
import org.alongside.access.Roles;
import org.alongside.facts.Facts;
import org.alongside.identity.AnswerSupport;
import org.alongside.identity.AskForLink;
import org.alongside.identity.AskSupporter;
import org.alongside.identity.Cards;
import org.alongside.identity.ChangeKeys;
import org.alongside.identity.Devices;
import org.alongside.identity.Enrolments;
import org.alongside.identity.IssueCard;
import org.alongside.identity.IssueEnrolment;
import org.alongside.identity.Limits;
import org.alongside.identity.MayAct;
import org.alongside.identity.MayHaveCard;
import org.alongside.identity.Passkeys;
import org.alongside.identity.ProveAddress;
import org.alongside.identity.SignInLetters;
import org.alongside.identity.SignInRequests;
import org.alongside.identity.StaffAccounts;
import org.alongside.identity.Supports;
import org.alongside.identity.UseCard;
import org.alongside.identity.UseEnrolment;
import org.alongside.identity.WorksHere;
import org.alongside.mail.Outbox;
import org.alongside.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the verbs of signing in together. */
@Configuration(proxyBeanMethods = false)
class IdentityVerbs {

  @Bean
  AskForLink askForLink(SignInRequests requests, Limits limits, SignInLetters letters) {
    return new AskForLink(requests, limits, letters);
  }

  @Bean
  ProveAddress proveAddress(SignInRequests requests, Limits limits) {
    return new ProveAddress(requests, limits);
  }

  @Bean
  ChangeKeys changeKeys(Passkeys passkeys, Roles roles, Facts facts) {
    return new ChangeKeys(passkeys, roles, facts);
  }

  @Bean
  IssueEnrolment issueEnrolment(
      Enrolments enrolments, Passkeys passkeys, Devices devices, Roles roles, Facts facts) {
    return new IssueEnrolment(enrolments, passkeys, devices, roles, facts);
  }

  @Bean
  UseEnrolment useEnrolment(Enrolments enrolments, Facts facts) {
    return new UseEnrolment(enrolments, facts);
  }

  @Bean
  AskSupporter askSupporter(Supports supports, Limits limits, Facts facts, Outbox outbox) {
    return new AskSupporter(
        supports, limits, facts, support -> outbox.send(SupporterLetter.of(support)));
  }

  @Bean
  MayAct mayAct(Supports supports, Conflicts conflicts) {
    return new MayAct(supports, conflicts);
  }

  @Bean
  AnswerSupport answerSupport(Supports supports, MayAct mayAct, Facts facts) {
    return new AnswerSupport(supports, mayAct, facts);
  }

  @Bean
  MayHaveCard mayHaveCard(People people, Roles roles, StaffAccounts staff, Conflicts conflicts) {
    return new MayHaveCard(people, roles, staff, conflicts);
  }

  @Bean
  WorksHere worksHere(StaffAccounts accounts, Roles roles) {
    return new WorksHere(accounts, roles);
  }

  @Bean
  IssueCard issueCard(Cards cards, MayHaveCard allowed, Facts facts) {
    return new IssueCard(cards, allowed, facts);
  }

  @Bean
  UseCard useCard(Cards cards, Limits limits, Facts facts) {
    return new UseCard(cards, limits, facts);
  }
}
