package org.alongside.questions.web;

import java.util.Map;
import java.util.Optional;
import org.alongside.questions.Question;
import org.alongside.questions.Refusal;

/**
 * What somebody typed who checks or answers.
 *
 * @param seen the version of the question that they have read
 */
public record CheckForm(String answer, String refusal, long seen) {

  static CheckForm of(Question question) {
    var answer = Asked.answer(question);
    return new CheckForm(answer == null ? "" : answer.words(), "", question.version());
  }

  static CheckForm typed(Map<String, String> fields) {
    var seen = fields.getOrDefault("seen", "");
    return new CheckForm(
        fields.getOrDefault("answer", "").replace("\r\n", "\n").strip(),
        fields.getOrDefault("refusal", ""),
        seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : -1);
  }

  CheckForm read(long version) {
    return new CheckForm(answer, refusal, version);
  }

  Optional<Refusal> why() {
    return Refusal.read(refusal);
  }
}
