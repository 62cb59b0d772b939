package org.alongside.projects.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.web.Choice;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** What a list can be narrowed to: any, or one of an enum's values. */
final class ListChoices {

  private ListChoices() {}

  static <E extends Enum<E>> List<Choice> of(
      Words words, E[] values, @Nullable E chosen, String key) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("projects.list.any"), chosen == null));
    for (E value : values) {
      choices.add(Choice.of(value.name(), words.get(key + value.name()), value == chosen));
    }
    return choices;
  }
}
