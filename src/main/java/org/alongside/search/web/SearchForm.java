package org.alongside.search.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.alongside.participation.Level;
import org.alongside.search.Found;
import org.alongside.search.Wanted;
import org.alongside.web.PageStart;
import org.jspecify.annotations.Nullable;

/** What an address asks for; whatever makes no sense is left out, so that every link finds. */
record SearchForm(Wanted wanted, Found.@Nullable Mark after) {

  private static final String TITLED = "t_";
  private static final String OTHERS = "o_";

  static SearchForm read(Map<String, String> fields) {
    return new SearchForm(
        new Wanted(
            fields.getOrDefault("words", ""),
            fields.getOrDefault("area", ""),
            fields.getOrDefault("topic", ""),
            one(Level.values(), fields.get("level")),
            one(Wanted.When.values(), fields.get("when"))),
        mark(fields.getOrDefault("after", "")).orElse(null));
  }

  private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  private static Optional<Found.Mark> mark(String written) {
    boolean titled = written.startsWith(TITLED);
    return titled || written.startsWith(OTHERS)
        ? PageStart.read(written.substring(TITLED.length()))
            .map(start -> new Found.Mark(titled, start.from(), start.id()))
        : Optional.empty();
  }

  static String written(Found.Mark mark) {
    return (mark.titled() ? TITLED : OTHERS) + new PageStart(mark.at(), mark.thing()).written();
  }
}
