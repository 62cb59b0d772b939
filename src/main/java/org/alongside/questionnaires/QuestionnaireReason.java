package org.alongside.questionnaires;

import java.util.List;
import java.util.Locale;
import org.alongside.participation.Reason;

/** Why a set of questions can't be asked yet. Details name the code of what it is about. */
public record QuestionnaireReason(Why why, List<Object> details) implements Reason {

  /** What is wrong. */
  public enum Why {
    NO_QUESTIONS,
    CODE_TWICE,
    PAGE_EMPTY,
    TEXT_MISSING,
    TOO_FEW_CHOICES,
    CHOICE_TWICE,
    PICTURE_WITHOUT_WORDS,
    PICTURE_MISSING,
    LIMITS_CROSSED,
    NO_SUCH_QUESTION,
    LOOKS_AHEAD,
    NO_SUCH_ANSWER,
    NEVER_SHOWN,
    TOO_ENTANGLED,
    QUESTION_TAKEN_OUT,
    QUESTION_ADDED,
    MEANS_SOMETHING_ELSE,
    SHOWN_TO_OTHERS,
    ORDER_CHANGED
  }

  public QuestionnaireReason {
    details = List.copyOf(details);
  }

  static QuestionnaireReason of(Why why, String... codes) {
    return new QuestionnaireReason(why, List.of((Object[]) codes));
  }

  @Override
  public String key() {
    return "questionnaires.reason." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
