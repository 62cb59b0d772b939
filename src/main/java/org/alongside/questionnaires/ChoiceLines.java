package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Choices as people write them, one on each line. A line that stays keeps its code. Where as many
 * lines are new as are gone, each new one is a gone one in other words, and keeps its code too.
 */
public final class ChoiceLines {

  private ChoiceLines() {}

  public static String written(List<Choice> choices) {
    return choices.stream().map(Choice::text).collect(Collectors.joining("\n"));
  }

  public static List<Choice> read(String text, List<Choice> before) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    var gone = new ArrayList<>(before);
    gone.removeIf(choice -> lines.contains(choice.text()));
    long added = lines.stream().filter(line -> find(before, line) == null).count();
    boolean reworded = added == gone.size();
    Set<String> taken =
        before.stream().map(Choice::code).collect(Collectors.toCollection(HashSet::new));
    var choices = new ArrayList<Choice>();
    for (var line : lines) {
      var known = find(before, line);
      var was = known != null ? known : reworded ? gone.removeFirst() : null;
      choices.add(
          was == null
              ? new Choice(fresh(taken), line)
              : new Choice(was.code(), line, was.picture()));
    }
    return choices;
  }

  private static @org.jspecify.annotations.Nullable Choice find(List<Choice> choices, String text) {
    return choices.stream().filter(choice -> choice.text().equals(text)).findFirst().orElse(null);
  }

  private static String fresh(Set<String> taken) {
    int number = taken.size() + 1;
    while (!taken.add("a" + number)) {
      number++;
    }
    return "a" + number;
  }
}
