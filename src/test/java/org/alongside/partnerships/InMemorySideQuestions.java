package org.alongside.partnerships;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions and answers kept in memory. */
class InMemorySideQuestions implements SideQuestions {

  private final Map<SideQuestionId, SideQuestion> asked = new LinkedHashMap<>();
  private final Map<SideQuestionId, Map<PlaceId, Boolean>> answers = new HashMap<>();

  @Override
  public void ask(SideQuestion question) {
    asked.put(question.id(), question);
  }

  @Override
  public Optional<SideQuestion> find(SideQuestionId id) {
    return Optional.ofNullable(asked.get(id));
  }

  @Override
  public List<SideQuestion> open(PartnershipId partnership) {
    return asked.values().stream().filter(SideQuestion::open).toList();
  }

  @Override
  public Map<SideQuestionId, Map<PlaceId, Boolean>> answers(List<SideQuestion> questions) {
    return answers;
  }

  @Override
  public void answer(SideQuestionId id, PlaceId place, boolean yes, Instant now) {
    answers.computeIfAbsent(id, _ -> new HashMap<>()).put(place, yes);
  }

  @Override
  public void close(SideQuestionId id, SideQuestion.State state, Instant now) {
    var before = find(id).orElseThrow();
    if (before.open()) {
      var life = new SideQuestion.Life(before.life().askedBy(), before.life().askedAt(), state);
      asked.put(
          id, new SideQuestion(id, before.partnership(), before.side(), before.about(), life));
    }
  }
}
