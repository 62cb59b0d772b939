package org.alongside.decisions;

import java.util.List;
import org.alongside.counting.ConsentResponse;
import org.alongside.counting.MajorityChoice;

/** What somebody answers; which answers there are depends on the method. */
public enum Answer {
  NO_OBJECTION,
  CONCERN,
  OBJECT,
  STAND_ASIDE,
  AGREE,
  DISAGREE,
  ABSTAIN;

  /** The answers to choose from, in the order shown. */
  public static List<Answer> to(Method method) {
    return switch (method) {
      case Method.NoObjections _ -> List.of(NO_OBJECTION, CONCERN, OBJECT, STAND_ASIDE);
      case Method.BothGroupsAgree _ -> List.of(AGREE, DISAGREE, ABSTAIN);
    };
  }

  /** Whether it says nothing without words. */
  public boolean needsWords() {
    return this == CONCERN || this == OBJECT;
  }

  ConsentResponse consent() {
    return ConsentResponse.valueOf(name());
  }

  MajorityChoice majority() {
    return MajorityChoice.valueOf(name());
  }
}
