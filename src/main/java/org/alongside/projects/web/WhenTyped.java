package org.alongside.projects.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.projects.When;
import org.alongside.web.Choice;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as somebody knows it, typed in three fields: a day or none; a month, a season, a
 * quarter or none; a year.
 */
public record WhenTyped(String day, String part, String year) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
  private static final List<String> PARTS =
      List.of(
          "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "spring",
          "summer", "autumn", "winter", "q1", "q2", "q3", "q4");

  public static WhenTyped of(@Nullable When when) {
    if (when == null) {
      return new WhenTyped("", "", "");
    }
    String[] parts = when.code().split("-", -1);
    return new WhenTyped(
        parts.length > 2 ? String.valueOf(Integer.parseInt(parts[2])) : "",
        parts.length > 1 ? parts[1] : "",
        parts[0]);
  }

  static WhenTyped of(Typed typed, String id) {
    return new WhenTyped(typed.of(id + "-day"), typed.of(id + "-part"), typed.of(id + "-year"));
  }

  public boolean empty() {
    return day.isEmpty() && part.isEmpty() && year.isEmpty();
  }

  /** The date, if it is one. */
  Optional<When> when() {
    boolean wrongDay = !day.isEmpty() && !NUMBER.matcher(day).matches();
    if (wrongDay || !YEAR.matcher(year).matches() || (part.isEmpty() && !day.isEmpty())) {
      return Optional.empty();
    }
    String code = year + (part.isEmpty() ? "" : "-" + part);
    return When.parse(day.isEmpty() ? code : code + "-" + ("0" + day).substring(day.length() - 1));
  }

  boolean wrong() {
    return !empty() && when().isEmpty();
  }

  /** The months, seasons and quarters to choose from; none is the first. */
  public List<Choice> choices(Words words) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("projects.when.part.none"), part.isEmpty()));
    for (String one : PARTS) {
      choices.add(Choice.of(one, words.get("projects.when.part." + one), part.equals(one)));
    }
    return choices;
  }
}
