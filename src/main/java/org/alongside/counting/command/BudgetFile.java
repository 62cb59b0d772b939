package org.alongside.counting.command;

import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.counting.Electorate;
import org.alongside.counting.Fraction;
import org.alongside.counting.ShareBudget;
import org.alongside.counting.Shares;
import org.jspecify.annotations.Nullable;

/** A participatory budget, counted by equal shares with Add1. */
record BudgetFile(Electorate electorate) implements CountableFile {

  @Override
  public CountResult count(@Nullable Rule rule) throws Unreadable {
    if (rule != null && rule != Rule.MES) {
      throw Unreadable.by(rule, "a budget");
    }
    return switch (ShareBudget.completed(electorate)) {
      case Shares.Bought bought -> CountResult.of(result(bought.spending().ids()));
      case Shares.Tied tied -> {
        var result = result(tied.certain());
        result.put("tied", tied.possible().stream().map(BudgetFile::inOrder).toList());
        yield CountResult.of(result);
      }
    };
  }

  private Map<String, Object> result(Collection<String> elected) {
    var result = new LinkedHashMap<String, Object>();
    result.put("rule", "mes-cost-add1");
    result.put("elected", inOrder(elected));
    result.put("cost", number(elected));
    return result;
  }

  /** A cost comes from decimals in the file, so it always ends. */
  private BigDecimal number(Collection<String> elected) {
    Fraction cost = electorate.cost(elected);
    var exact = new BigDecimal(cost.numerator()).divide(new BigDecimal(cost.denominator()));
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /** Numbers by size, so that 2 stands before 11. */
  private static List<String> inOrder(Collection<String> ids) {
    return ids.stream().sorted(comparingInt(String::length).thenComparing(id -> id)).toList();
  }
}
