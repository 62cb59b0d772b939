package org.alongside.counting;

import java.math.BigInteger;

/** Add1 as the rule is written, one unit at a time: the yardstick for the faster way. */
final class OneByOne {

  private OneByOne() {}

  static Object completed(Electorate electorate) {
    if (electorate.blocs().isEmpty()) {
      return ShareBudgetTest.list(ShareBudget.plain(electorate));
    }
    var offers = EqualShares.offers(electorate);
    var last = EqualShares.run(electorate, offers, BigInteger.ZERO);
    long units = 0;
    while (last.leavesRoom(electorate) && units < 200) {
      var run = EqualShares.run(electorate, offers, BigInteger.valueOf(++units));
      if (run.allOver(electorate)) {
        break;
      }
      last = run;
    }
    return ShareBudgetTest.list(last.result(electorate));
  }
}
