package org.alongside.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen outside the platform that bears on the promise. */
public enum OutsideKind {
  /** Work began before there was a page here. */
  WORK_STARTED(About.NOTHING_MORE),
  /** The options were settled. */
  OPTIONS_FIXED(About.NOTHING_MORE),
  MEETING_HELD(About.PEOPLE_THERE),
  /** The organisation, its Board or another body decided without the partners. */
  DECIDED_ALONE(About.A_LISTED_DECISION),
  DECIDED_TOGETHER(About.A_LISTED_DECISION_AND_PEOPLE),
  AGREEMENT_ACCEPTED(About.NOTHING_MORE),
  AGREEMENT_READ_AGAIN(About.NOTHING_MORE),
  INDUCTION_DONE(About.SOMEBODY),
  NEED_MET(About.SOMEBODY),
  CHAIRED_MEETING(About.SOMEBODY),
  HOSTED_SESSION(About.SOMEBODY),
  CHANGED_BECAUSE_OF(About.SOMEBODY),
  /** Anything else that people should be able to read. */
  OTHER(About.NOTHING_MORE);

  /** What has to be known of it, beside when it happened and where that is written. */
  private enum About {
    NOTHING_MORE,
    PEOPLE_THERE,
    A_LISTED_DECISION,
    A_LISTED_DECISION_AND_PEOPLE,
    SOMEBODY
  }

  private final About about;

  OutsideKind(About about) {
    this.about = about;
  }

  /** Whether it tells of something that both sides did: one side's word is not enough for it. */
  public boolean actOfBoth() {
    return this == DECIDED_TOGETHER || this == AGREEMENT_ACCEPTED || this == AGREEMENT_READ_AGAIN;
  }

  /** Whether what it bears on does not depend on there being two sides. */
  public boolean standsAlone() {
    return this == WORK_STARTED || this == OPTIONS_FIXED || this == OTHER;
  }

  /** Whether it speaks for somebody, who then has to confirm it. */
  public boolean speaksForSomebody() {
    return about == About.SOMEBODY;
  }

  public boolean saysWhoWasThere() {
    return about == About.PEOPLE_THERE || about == About.A_LISTED_DECISION_AND_PEOPLE;
  }

  public boolean mayNameAListedDecision() {
    return about == About.A_LISTED_DECISION || about == About.A_LISTED_DECISION_AND_PEOPLE;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<OutsideKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
