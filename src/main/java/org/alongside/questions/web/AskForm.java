package org.alongside.questions.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.people.EmailAddress;
import org.alongside.questions.Asker;
import org.alongside.questions.Question;
import org.alongside.questions.QuestionReason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who asks.
 *
 * @param address where they want to be told; empty for nowhere
 * @param tell whether somebody with an account wants to be told
 */
public record AskForm(String words, String address, boolean tell) {

  static final AskForm EMPTY = new AskForm("", "", false);

  static AskForm typed(Map<String, String> fields) {
    return new AskForm(
        fields.getOrDefault("words", "").replace("\r\n", "\n").strip(),
        fields.getOrDefault("email", "").strip(),
        fields.getOrDefault("tell", "").equals("yes"));
  }

  Optional<EmailAddress> email() {
    return EmailAddress.read(address);
  }

  /** Where one has an account one is told there, and no address is asked for. */
  @Nullable Asker asker(Actor actor) {
    var person = actor.person();
    if (person != null) {
      return tell ? new Asker.Somebody(person) : null;
    }
    return email().<Asker>map(Asker.Address::new).orElse(null);
  }

  Mistakes mistakes(Actor actor) {
    var wrong = new ArrayList<Mistake>();
    if (words.isEmpty()) {
      wrong.add(new Mistake("words", QuestionReason.NOTHING_ASKED.key()));
    }
    if (words.length() > Question.LONGEST) {
      wrong.add(new Mistake("words", QuestionReason.TOO_LONG.key()));
    }
    if (!actor.signedIn() && !address.isEmpty() && email().isEmpty()) {
      wrong.add(new Mistake("email", "questions.mistake.email"));
    }
    return new Mistakes(wrong);
  }
}
