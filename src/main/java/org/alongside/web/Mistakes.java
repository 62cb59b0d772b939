package org.alongside.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/** All mistakes of a form at once, in the order of its fields, each with an inline message. */
public record Mistakes(List<Mistake> all) {

  private static final Mistakes NONE = new Mistakes(List.of());

  public Mistakes {
    all = List.copyOf(all);
  }

  public static Mistakes none() {
    return NONE;
  }

  public static Mistakes of(Mistake... mistakes) {
    return new Mistakes(List.of(mistakes));
  }

  public static Mistakes because(Collection<? extends Reason> reasons) {
    return new Mistakes(reasons.stream().map(Mistake::because).toList());
  }

  /** Refusals that concern one field, shown beside it as well. */
  public static Mistakes because(String field, Collection<? extends Reason> reasons) {
    return new Mistakes(
        reasons.stream()
            .map(reason -> new Mistake(field, reason.key(), reason.details()))
            .toList());
  }

  public boolean any() {
    return !all.isEmpty();
  }

  public boolean has(String field) {
    return all.stream().anyMatch(mistake -> mistake.field().equals(field));
  }

  /** What stands beside a field; null if there is nothing to say. */
  public @Nullable String of(String field, Words words) {
    for (var mistake : all) {
      if (mistake.field().equals(field)) {
        return mistake.say(words);
      }
    }
    return null;
  }

  public Mistakes and(Mistakes others) {
    var both = new ArrayList<>(all);
    both.addAll(others.all);
    return new Mistakes(both);
  }
}
