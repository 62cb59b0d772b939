package org.alongside.questions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.formats.Item;
import org.jspecify.annotations.Nullable;

/** Everything that was asked in public. */
public interface Questions {

  Optional<Question> find(QuestionId id);

  /** The same, and nobody else changes it meanwhile. */
  Optional<Question> claim(QuestionId id);

  void add(Question question);

  void save(Question question);

  /** What everybody can read about an item, newest first. */
  List<Question> shown(Item.Ref item, @Nullable After after, int limit);

  /** What everybody can read in a project, newest first. */
  List<Question> shown(UUID project, @Nullable After after, int limit);

  /** Those that wait in a project, the longest waiting in front. */
  List<Question> waiting(UUID project, int limit);

  /** Those that wait about an item, the longest waiting in front. */
  List<Question> waiting(Item.Ref item, int limit);

  Counts counts(Item.Ref item);

  Counts counts(UUID project);

  /** Where a page begins: after the one that was asked then. */
  record After(Instant asked, QuestionId id) {}

  /**
   * What became of everything that was asked.
   *
   * @param toCheck nobody has looked at them
   * @param toAnswer everybody can read them, and they wait for an answer
   * @param inTime how many of the answers came within ten working days
   */
  record Counts(
      long toCheck, long toAnswer, long answered, long inTime, Map<Refusal, Long> turnedDown) {

    public Counts {
      turnedDown = Map.copyOf(turnedDown);
    }

    public long waiting() {
      return toCheck + toAnswer;
    }

    public long refused() {
      return turnedDown.values().stream().mapToLong(Long::longValue).sum();
    }

    public long asked() {
      return waiting() + answered + refused();
    }
  }
}
