package org.alongside.demo;

import java.util.EnumMap;
import org.alongside.equality.EqualityQuestion;
import org.alongside.equality.Said;

/**
 * What people of Riverdale say about themselves; some groups answer less than there are of them.
 */
final class Themselves {

  private final Chance chance;

  Themselves(Chance chance) {
    this.chance = chance;
  }

  /**
   * @param soughtOut whether two people with tablets have been where the young and Weir Road are
   */
  Said one(boolean soughtOut) {
    var said = new EnumMap<EqualityQuestion, String>(EqualityQuestion.class);
    int young = soughtOut ? 9 : 3;
    choose(said, EqualityQuestion.AGE, 1, young, 12, 15, 18, 20, 18, 10);
    choose(said, EqualityQuestion.SEX, 61, 39);
    int weirRoad = soughtOut ? 8 : 2;
    choose(
        said,
        EqualityQuestion.ETHNIC_GROUP,
        70,
        2,
        0,
        0,
        8,
        1,
        0,
        1,
        1,
        3,
        weirRoad,
        1,
        1,
        1,
        2,
        2,
        0,
        2,
        1);
    choose(said, EqualityQuestion.CONDITION, 31, 69);
    if ("yes".equals(said.get(EqualityQuestion.CONDITION))) {
      choose(said, EqualityQuestion.REDUCED, 28, 44, 28);
    }
    choose(said, EqualityQuestion.CARER, 78, 13, 5, 4);
    return new Said(said);
  }

  /** One in twelve would rather not say. */
  private void choose(
      EnumMap<EqualityQuestion, String> said, EqualityQuestion question, int... weights) {
    said.put(
        question,
        chance.ofHundred(8)
            ? EqualityQuestion.DECLINED
            : question.choices().get(chance.weighed(weights)));
  }
}
