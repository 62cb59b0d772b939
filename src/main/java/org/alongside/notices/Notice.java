package org.alongside.notices;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.alongside.access.AccessFact;
import org.alongside.decisions.DecisionFact;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;

/** What people are told, each from the fact that it happened. */
public enum Notice {
  DECISION_ANNOUNCED(DecisionFact.ANNOUNCED, "notices.decision-announced."),
  DECISION_PUT_OFF(DecisionFact.PUT_OFF, "notices.decision-put-off."),
  DECISION_OPENED(DecisionFact.OPENED, "notices.decision-opened."),
  /** To the partner alone for whom somebody else entered it. */
  ANSWER_ENTERED(DecisionFact.RESPONSE_CAST, "notices.answer-entered."),
  OBJECTION_RAISED(DecisionFact.OBJECTION_RAISED, "notices.objection-raised."),
  DECISION_AMENDED(DecisionFact.AMENDED, "notices.decision-amended."),
  MORE_TIME(DecisionFact.MORE_TIME_GIVEN, "notices.more-time."),
  DECISION_CLOSED(DecisionFact.CLOSED, "notices.decision-closed."),
  REVIEW_DUE(DecisionFact.REVIEW_DUE, "notices.review-due."),
  DECISION_OVERRIDDEN(DecisionFact.OVERRIDDEN, "notices.decision-overridden."),
  ROLE_GIVEN(AccessFact.ROLE_GIVEN, "notices.role-given."),
  ROLE_TAKEN(AccessFact.ROLE_TAKEN, "notices.role-taken.");

  private static final Duration SITTING = Duration.ofMinutes(5);

  private final String from;
  private final boolean personal;
  private final String beginning;

  /**
   * @param beginning where its messages begin, with the dot
   */
  Notice(FactKind from, String beginning) {
    this.from = from.code();
    this.personal = from instanceof AccessFact;
    this.beginning = beginning;
  }

  /** Empty when nobody is told of such a fact. */
  public static Optional<Notice> of(Fact fact) {
    return Arrays.stream(values())
        .filter(notice -> notice.from.equals(fact.kind()))
        .filter(notice -> notice != ANSWER_ENTERED || fact.who().enteredBy() != null)
        .findFirst();
  }

  /** Whether it concerns one person, and not the partners of a decision. */
  public boolean personal() {
    return personal;
  }

  /** Whether the reader is asked to answer, so that the letter leads to where that is done. */
  public boolean asks() {
    return this == DECISION_OPENED || this == DECISION_AMENDED || this == MORE_TIME;
  }

  /**
   * How long nothing more of it must happen before it is told: an answer is saved at every pause in
   * writing, and is told of once, as it is in the end.
   */
  public Duration quiet() {
    return this == ANSWER_ENTERED ? SITTING : Duration.ZERO;
  }

  public String subject() {
    return beginning + "subject";
  }

  public String body() {
    return beginning + "body";
  }
}
