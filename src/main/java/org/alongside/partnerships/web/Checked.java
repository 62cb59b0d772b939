package org.alongside.partnerships.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.participation.OneLine;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** Reads a form field by field and remembers every mistake on the way. */
final class Checked {

  private final Typed typed;
  private final List<Mistake> mistakes = new ArrayList<>();

  Checked(Typed typed) {
    this.typed = typed;
  }

  /** A text that may be empty but not too long. */
  String text(String field, int longest) {
    var text = typed.of(field);
    if (text.length() > longest) {
      add(field, "partnerships.mistake.long", longest);
    }
    return text;
  }

  /** A name, which can be seen as a whole. */
  String name(String field, int longest) {
    var name = text(field, longest);
    if (!OneLine.is(name)) {
      mistakes.add(Mistake.unseen(field));
    }
    return name;
  }

  <E extends Enum<E>> Optional<E> choice(String field, Class<E> choices, String orElse) {
    var chosen = typed.choice(field, choices);
    if (chosen.isEmpty()) {
      add(field, orElse);
    }
    return chosen;
  }

  void ticked(String field, String orElse) {
    if (!typed.ticked(field)) {
      add(field, orElse);
    }
  }

  void add(String field, String key, Object... details) {
    mistakes.add(new Mistake(field, key, details));
  }

  Typed typed() {
    return typed;
  }

  Mistakes mistakes() {
    return new Mistakes(mistakes);
  }
}
