package org.alongside.questions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.formats.Item;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.jspecify.annotations.Nullable;

/** Questions, askers, letters and facts for tests of verbs. */
final class InMemory implements Questions, Askers, Outbox, Facts {

  final Map<QuestionId, Question> all = new LinkedHashMap<>();
  final Map<QuestionId, Asker> askers = new HashMap<>();
  final List<Letter> letters = new ArrayList<>();
  final List<Fact> facts = new ArrayList<>();

  @Override
  public Optional<Question> find(QuestionId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public Optional<Question> claim(QuestionId id) {
    return find(id);
  }

  @Override
  public void add(Question question) {
    all.put(question.id(), question);
  }

  @Override
  public void save(Question question) {
    all.put(question.id(), question);
  }

  @Override
  public List<Question> shown(Item.Ref item, @Nullable After after, int limit) {
    return all.values().stream().filter(Question::shown).toList();
  }

  @Override
  public List<Question> shown(UUID project, @Nullable After after, int limit) {
    return all.values().stream().filter(Question::shown).toList();
  }

  @Override
  public List<Question> waiting(UUID project, int limit) {
    return all.values().stream().filter(Question::waits).toList();
  }

  @Override
  public List<Question> waiting(Item.Ref item, int limit) {
    return List.of();
  }

  @Override
  public Counts counts(Item.Ref item) {
    return new Counts(0, 0, 0, 0, Map.of());
  }

  @Override
  public Counts counts(UUID project) {
    return new Counts(0, 0, 0, 0, Map.of());
  }

  @Override
  public void keep(QuestionId question, Asker asker, Instant now) {
    askers.put(question, asker);
  }

  @Override
  public Optional<Asker> take(QuestionId question) {
    return Optional.ofNullable(askers.remove(question));
  }

  @Override
  public void send(Collection<Letter> sent) {
    letters.addAll(sent);
  }

  @Override
  public void record(Fact fact) {
    facts.add(fact);
  }
}
