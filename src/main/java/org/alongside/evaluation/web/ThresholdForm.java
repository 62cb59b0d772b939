package org.alongside.evaluation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.evaluation.ChangeThresholds;
import org.alongside.evaluation.Threshold;
import org.alongside.evaluation.ThresholdReason;
import org.alongside.evaluation.ThresholdVersion;
import org.alongside.participation.Reason;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** What an administrator typed of the thresholds, kept as it is where it is wrong. */
public record ThresholdForm(Map<String, String> typed) {

  public ThresholdForm {
    typed = Map.copyOf(typed);
  }

  /** As they are to hold, from the day that is planned, or from tomorrow. */
  static ThresholdForm of(ThresholdVersion version, LocalDate today) {
    var from = DateTyped.of(version.from().isAfter(today) ? version.from() : today.plusDays(1));
    var fields = new HashMap<String, String>();
    fields.put("from-day", from.day());
    fields.put("from-month", from.month());
    fields.put("from-year", from.year());
    for (var each : Threshold.values()) {
      fields.put(each.code(), Integer.toString(version.value(each)));
    }
    return new ThresholdForm(fields).seeing(version);
  }

  /** The same words for somebody who has now read this version. */
  ThresholdForm seeing(ThresholdVersion version) {
    var fields = new HashMap<>(typed);
    fields.put("seen", Integer.toString(version.number()));
    return new ThresholdForm(fields);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  public DateTyped from() {
    return DateTyped.typed(value("from-day"), value("from-month"), value("from-year"));
  }

  ChangeThresholds.Wanted wanted() {
    var values = new EnumMap<Threshold, Integer>(Threshold.class);
    Arrays.stream(Threshold.values())
        .filter(each -> isNumber(each.code()))
        .forEach(each -> values.put(each, Integer.valueOf(value(each.code()))));
    var seen = isNumber("seen") ? Integer.parseInt(value("seen")) : -1;
    return new ChangeThresholds.Wanted(seen, from().date().orElse(null), values, value("why"));
  }

  private boolean isNumber(String field) {
    return value(field).matches("[0-9]{1,6}");
  }

  /** Each reason beside the field that it concerns, in the order of the page. */
  static Mistakes because(List<Reason> reasons) {
    var mistakes = new ArrayList<Mistake>();
    for (var reason : reasons) {
      mistakes.add(new Mistake(field(reason), reason.key(), reason.details()));
    }
    return new Mistakes(mistakes);
  }

  private static String field(Reason reason) {
    return switch (reason) {
      case ThresholdReason.OutOfBounds(var threshold) -> threshold.code();
      case ThresholdReason.Wrong wrong -> field(wrong);
      default -> "";
    };
  }

  private static String field(ThresholdReason.Wrong wrong) {
    return switch (wrong) {
      case NOTHING_CHANGED -> Threshold.REVIEW_MONTHS.code();
      case DAY_MISSING, DAY_PAST, DAY_TOO_FAR -> "from";
      case WHY_MISSING, WHY_TOO_LONG -> "why";
    };
  }
}
