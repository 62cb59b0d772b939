package org.alongside.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.participation.OneLine;
import org.alongside.people.EmailAddress;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** Reads a form field by field and gathers everything that has to be put right. */
final class Reading {

  private final Typed typed;
  private final List<Mistake> mistakes = new ArrayList<>();

  Reading(Typed typed) {
    this.typed = typed;
  }

  /** A field that has to be filled in, and has to make sense. */
  <T> Optional<T> needed(String field, Function<String, Optional<T>> reader) {
    if (typed.tidy(field).isEmpty()) {
      wrong(field, "missing");
      return Optional.empty();
    }
    var read = reader.apply(typed.tidy(field));
    if (read.isEmpty()) {
      wrong(field, "wrong");
    }
    return read;
  }

  Optional<String> neededText(String field, int longest) {
    if (!OneLine.is(typed.tidy(field))) {
      mistakes.add(Mistake.unseen(field));
      return Optional.empty();
    }
    return needed(field, text -> Optional.of(text).filter(t -> t.length() <= longest));
  }

  Optional<EmailAddress> neededEmail(String field) {
    return needed(field, EmailAddress::read);
  }

  /** A field that may stay empty. */
  Optional<String> text(String field, int longest) {
    var text = typed.tidy(field);
    if (text.length() > longest) {
      wrong(field, "wrong");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  void wrong(String field, String how) {
    mistakes.add(new Mistake(field, "organisation.mistake." + field + "." + how));
  }

  Mistakes mistakes() {
    return new Mistakes(mistakes);
  }
}
