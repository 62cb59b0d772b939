package org.alongside.partnerships.web;

import org.alongside.access.Staff;
import org.alongside.partnerships.AcceptAgreement;
import org.alongside.partnerships.AnswerTheSide;
import org.alongside.partnerships.Archive;
import org.alongside.partnerships.AskAboutNewStaff;
import org.alongside.partnerships.AskTheSide;
import org.alongside.partnerships.ChangeSide;
import org.alongside.partnerships.Chronicle;
import org.alongside.partnerships.ComeBack;
import org.alongside.partnerships.Declare;
import org.alongside.partnerships.KeepAgreement;
import org.alongside.partnerships.LeavePlace;
import org.alongside.partnerships.Partnerships;
import org.alongside.partnerships.PausePlace;
import org.alongside.partnerships.SettleQuestions;
import org.alongside.partnerships.StandDown;
import org.alongside.partnerships.TakePlace;
import org.alongside.partnerships.web.PartnershipVerbs.HostBody;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the holder of a place can do. */
@Configuration(proxyBeanMethods = false)
class PlaceVerbs {

  private final Archive archive;
  private final Chronicle chronicle;
  private final HostBody host;

  PlaceVerbs(Archive archive, Chronicle chronicle, HostBody host) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.host = host;
  }

  @Bean
  SettleQuestions settleQuestions() {
    return new SettleQuestions(archive, chronicle, host);
  }

  @Bean
  TakePlace takePlace(Staff staff) {
    return new TakePlace(archive, chronicle, host, staff);
  }

  @Bean
  ChangeSide changeSide(Staff staff) {
    return new ChangeSide(archive, chronicle, host, staff);
  }

  @Bean
  Declare declare() {
    return new Declare(archive, chronicle, host);
  }

  @Bean
  PausePlace pausePlace(SettleQuestions settle) {
    return new PausePlace(archive, chronicle, settle);
  }

  @Bean
  ComeBack comeBack(SettleQuestions settle) {
    return new ComeBack(archive, chronicle, settle);
  }

  @Bean
  LeavePlace leavePlace(SettleQuestions settle) {
    return new LeavePlace(archive, chronicle, settle);
  }

  @Bean
  StandDown standDown() {
    return new StandDown(archive, chronicle);
  }

  @Bean
  AskTheSide askTheSide() {
    return new AskTheSide(archive, chronicle);
  }

  @Bean
  AskAboutNewStaff askAboutNewStaff(Partnerships partnerships) {
    return new AskAboutNewStaff(partnerships, archive, chronicle);
  }

  @Bean
  AnswerTheSide answerTheSide(SettleQuestions settle) {
    return new AnswerTheSide(archive, chronicle, settle);
  }

  @Bean
  AcceptAgreement acceptAgreement() {
    return new AcceptAgreement(archive, chronicle);
  }

  @Bean
  KeepAgreement keepAgreement() {
    return new KeepAgreement(archive, chronicle);
  }
}
