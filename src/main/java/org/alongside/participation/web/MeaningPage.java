package org.alongside.participation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.participation.Level;
import org.alongside.participation.Meaning;
import org.alongside.web.Words;

/** What the page shows: one version, and all the others to choose from. */
public record MeaningPage(Meaning meaning) {

  /** The six marks of co-production. */
  public static final List<Integer> MARKS = List.of(1, 2, 3, 4, 5, 6);

  private static final List<String> COLUMNS = List.of("question", "decides", "may", "fits");

  public boolean current() {
    return meaning.equals(Meaning.current());
  }

  public List<Meaning> all() {
    return Meaning.all();
  }

  public List<Level> levels() {
    return List.of(Level.values());
  }

  /** The place on the page that level tags lead to. */
  public String anchor(Level level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public List<String> head(Words words) {
    var head = new ArrayList<String>();
    head.add(words.get("participation.meaning.level"));
    COLUMNS.forEach(column -> head.add(words.get("participation.meaning." + column)));
    return head;
  }

  /** The five levels compared, in words that stand alone. */
  public List<List<String>> rows(Words words) {
    var rows = new ArrayList<List<String>>();
    for (Level level : levels()) {
      var row = new ArrayList<String>();
      row.add(words.get("participation.level." + level.name()));
      COLUMNS.forEach(column -> row.add(words.get(meaning.key(level.name() + "." + column))));
      rows.add(row);
    }
    return rows;
  }
}
