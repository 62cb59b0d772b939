package org.alongside.partnerships.web;

import java.time.Instant;
import java.util.function.Supplier;
import org.alongside.facts.Facts;
import org.alongside.identity.Limit;
import org.alongside.identity.Limits;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Organisations;
import org.alongside.partnerships.Agreements;
import org.alongside.partnerships.Archive;
import org.alongside.partnerships.Chronicle;
import org.alongside.partnerships.Declarations;
import org.alongside.partnerships.FoundPartnership;
import org.alongside.partnerships.Invitations;
import org.alongside.partnerships.Invite;
import org.alongside.partnerships.Partnerships;
import org.alongside.partnerships.Places;
import org.alongside.partnerships.Recipient;
import org.alongside.partnerships.SideQuestions;
import org.alongside.partnerships.WithdrawInvitation;
import org.alongside.partnerships.WriteAgreement;
import org.alongside.people.EmailAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the verbs of a partnership together; those about places are in {@link PlaceVerbs}. */
@Configuration(proxyBeanMethods = false)
class PartnershipVerbs {

  /** The organisation that answers for the work: the one body that is never outside it. */
  @FunctionalInterface
  interface HostBody extends Supplier<String> {}

  @Bean
  HostBody hostBody(Organisations organisations) {
    return () -> organisations.current().map(Organisation::name).orElse("");
  }

  @Bean
  Archive partnershipArchive(
      Places places,
      Declarations declarations,
      Invitations invitations,
      SideQuestions questions,
      Agreements agreements) {
    return new Archive(places, declarations, invitations, questions, agreements);
  }

  @Bean
  Chronicle partnershipChronicle(Facts facts) {
    return new Chronicle(facts);
  }

  @Bean
  FoundPartnership foundPartnership(Places places, Chronicle chronicle) {
    return new FoundPartnership(places, chronicle);
  }

  @Bean
  Invite inviteToPartnership(
      Partnerships partnerships, Invitations invitations, Chronicle chronicle, Limits limits) {
    return new Invite(partnerships, invitations, chronicle, (to, now) -> takes(limits, to, now));
  }

  private static boolean takes(Limits limits, Recipient to, Instant now) {
    return switch (to) {
      case Recipient.Mail mail -> invited(limits, new EmailAddress(mail.address()).value(), now);
      case Recipient.Card card -> invited(limits, card.person().toString(), now);
      case Recipient.OnPaper _ -> true;
    };
  }

  private static boolean invited(Limits limits, String whom, Instant now) {
    return limits.allow(Limit.INVITATIONS_TO_ADDRESS, whom, now);
  }

  @Bean
  WithdrawInvitation withdrawInvitation(
      Partnerships partnerships, Invitations invitations, Chronicle chronicle) {
    return new WithdrawInvitation(partnerships, invitations, chronicle);
  }

  @Bean
  WriteAgreement writeAgreement(
      Partnerships partnerships, Agreements agreements, Chronicle chronicle) {
    return new WriteAgreement(partnerships, agreements, chronicle);
  }
}
