package org.alongside.equality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The equality questions in the words of the harmonised standards of the Government Statistical
 * Service, as the GOV.UK Design System asks them (Open Government Licence); age in bands, because a
 * day of birth would say more than anybody needs.
 */
public enum EqualityQuestion {
  AGE("under-18", "18-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75-over"),
  CONDITION("yes", "no"),
  REDUCED("a-lot", "a-little", "not-at-all"),
  ETHNIC_GROUP(
      "white-british",
      "white-irish",
      "white-traveller",
      "white-roma",
      "white-other",
      "mixed-white-black-caribbean",
      "mixed-white-black-african",
      "mixed-white-asian",
      "mixed-other",
      "asian-indian",
      "asian-pakistani",
      "asian-bangladeshi",
      "asian-chinese",
      "asian-other",
      "black-african",
      "black-caribbean",
      "black-other",
      "arab",
      "other"),
  SEX("female", "male"),
  GENDER_SAME("yes", "no"),
  MARITAL(
      "never",
      "married",
      "civil-partnership",
      "separated-married",
      "separated-partnership",
      "divorced",
      "dissolved",
      "widowed",
      "surviving-partner"),
  ORIENTATION("straight", "gay-or-lesbian", "bisexual", "other"),
  RELIGION("none", "christian", "buddhist", "hindu", "jewish", "muslim", "sikh", "other"),
  CARER("no", "up-to-19", "20-to-49", "50-or-more");

  /** Each can be answered with this, and none has to be answered at all. */
  public static final String DECLINED = "not-said";

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which can't be changed
  private final List<String> choices;

  EqualityQuestion(String... choices) {
    this.choices = List.of(choices);
  }

  public List<String> choices() {
    return choices;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<EqualityQuestion> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  boolean takes(String choice) {
    return choices.contains(choice) || choice.equals(DECLINED);
  }
}
