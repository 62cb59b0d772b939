package org.alongside.questions;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.FactKind;
import org.alongside.participation.Here;

/** What happens to questions. */
public enum QuestionFact implements FactKind {
  ASKED(Audience.PARTNERS),
  SHOWN(Audience.PUBLIC),
  ANSWERED(Audience.PUBLIC),
  CORRECTED(Audience.PUBLIC),
  TURNED_DOWN(Audience.PUBLIC);

  private final Audience audience;

  QuestionFact(Audience audience) {
    this.audience = audience;
  }

  @Override
  public String code() {
    return "questions." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Fact of(Question question, Fact.Who who, Instant now, Map<String, String> details) {
    var where = Fact.Where.in(question.about().project(), "question", question.id().value());
    return new Fact(FactId.at(now), code(), who, where, Here.day(now), now, audience, details);
  }

  Fact of(Question question, Fact.Who who, Instant now) {
    return of(question, who, now, Map.of("item", question.about().item().code()));
  }
}
