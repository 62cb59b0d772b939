package org.alongside.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.participation.Level;
import org.alongside.search.Found;
import org.alongside.search.Wanted;
import org.alongside.web.Choice;
import org.alongside.web.Link;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was looked for, what was found, and how to narrow it.
 *
 * @param first whether this is the first page of what was found
 * @param after where the next page begins; null on the last
 */
public record SearchPage(
    Wanted wanted,
    List<Found.Result> results,
    Found.Counts counts,
    boolean close,
    boolean first,
    @Nullable String after) {

  static SearchPage of(SearchForm form, Found found, int size) {
    var all = found.results();
    var shown = all.subList(0, Math.min(size, all.size()));
    return new SearchPage(
        form.wanted(),
        shown,
        found.counts(),
        found.close(),
        form.after() == null,
        all.size() > size ? SearchForm.written(shown.getLast().mark()) : null);
  }

  /** The title says what was looked for and how much there is, for whoever hears it read. */
  public String title(Words words) {
    return wanted.words().isEmpty()
        ? words.get("search.title")
        : words.get("search.title.words", wanted.words(), counts.all());
  }

  public @Nullable Link next(Words words) {
    return after == null
        ? null
        : new Link(words.get("search.next"), SearchPaths.after(wanted, after));
  }

  /** Everything that was looked for, without what narrows it. */
  public String everywhere() {
    return SearchPaths.of(wanted.anywhere());
  }

  /** Where to follow the place or the topic that the search is narrowed to. */
  public @Nullable String follow() {
    if (followed().isEmpty() || counts.all() == 0) {
      return null;
    }
    return SearchPaths.follow(wanted.area().isEmpty() ? "topic" : "area", followed());
  }

  public String followed() {
    return wanted.area().isEmpty() ? wanted.topic() : wanted.area();
  }

  public List<Choice> whens(Words words) {
    var chosen = wanted.when();
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("search.when.any"), chosen == null));
    for (var when : Wanted.When.values()) {
      long many = counts.whens().getOrDefault(when, 0L);
      if (many > 0 || when == chosen) {
        choices.add(
            Choice.of(
                when.name(),
                counted(words, words.get("search.when." + when), many),
                when == chosen));
      }
    }
    return choices;
  }

  public List<Choice> levels(Words words) {
    var chosen = wanted.level();
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("search.level.any"), chosen == null));
    for (var level : Level.values()) {
      long many = counts.levels().getOrDefault(level, 0L);
      if (many > 0 || level == chosen) {
        var name = words.get("participation.level." + level);
        choices.add(Choice.of(level.name(), counted(words, name, many), level == chosen));
      }
    }
    return choices;
  }

  public List<Choice> areas(Words words) {
    return named(words, "search.area.any", counts.areas(), wanted.area());
  }

  public List<Choice> topics(Words words) {
    return named(words, "search.topic.any", counts.topics(), wanted.topic());
  }

  private static List<Choice> named(
      Words words, String any, Map<String, Long> counts, String chosen) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get(any), chosen.isEmpty()));
    counts.forEach((name, many) ->
        choices.add(Choice.of(name, counted(words, name, many), name.equals(chosen))));
    if (!chosen.isEmpty() && !counts.containsKey(chosen)) {
      choices.add(Choice.of(chosen, counted(words, chosen, 0), true));
    }
    return choices;
  }

  private static String counted(Words words, String name, long many) {
    return words.get("search.counted", name, many);
  }

  /** In words: whether one can take part now, and until when. */
  public String state(Found.Result result, Words words) {
    var day = result.lastDay();
    return switch (result.state()) {
      case OPEN, CLOSING_SOON ->
          day == null
              ? words.get("search.state.OPEN")
              : words.get("search.state.until." + result.state(), day);
      case COMING -> words.get("search.state.COMING");
      case CLOSED -> words.get("search.state.CLOSED");
      case NONE -> "";
    };
  }
}
