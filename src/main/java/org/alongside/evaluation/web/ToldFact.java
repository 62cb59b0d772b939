package org.alongside.evaluation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.evaluation.OutsideEvent;
import org.alongside.facts.Fact;
import org.alongside.participation.Here;
import org.alongside.projects.Mandate;
import org.alongside.web.FactKey;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fact as people read it.
 *
 * @param who the name of whose act it was; null where the platform acted or the name is gone
 * @param event what was recorded in words, for something that happened outside
 * @param about the decision that matters which it is about; null for none
 * @param against how it was, as others said
 */
public record ToldFact(
    Fact fact,
    @Nullable String who,
    @Nullable OutsideEvent event,
    @Nullable About about,
    List<Against> against) {

  public ToldFact {
    against = List.copyOf(against);
  }

  /** How it was, as somebody else said; without a name once they have left. */
  public record Against(@Nullable String who, String words) {}

  /**
   * A decision that matters.
   *
   * @param words as it was listed on the day
   * @param gone whether it has been taken off the list since
   */
  public record About(String words, boolean gone) {

    static @Nullable About of(Fact fact, Mandate mandate) {
      return item(fact)
          .flatMap(id -> mandate.wordedOn(id, fact.happenedOn()))
          .map(item -> new About(item.decision(), mandate.item(item.id()).isEmpty()))
          .orElse(null);
    }

    private static Optional<UUID> item(Fact fact) {
      return fact.where().subjectKind().equals("mandate-item")
          ? Optional.of(fact.where().subject())
          : Optional.ofNullable(fact.details().get("mandate")).map(UUID::fromString);
    }
  }

  /** Every capability words its own facts; a kind without words is still listed. */
  public String say(Words words) {
    var key = FactKey.of(fact.kind());
    return words.has(key) ? words.get(key, actor(words)) : words.get("evaluation.fact.unknown");
  }

  private String actor(Words words) {
    var nobody = fact.who().actor() == null ? "evaluation.fact.platform" : "evaluation.remark.gone";
    return Optional.ofNullable(who).orElseGet(() -> words.get(nobody));
  }

  /** Where more of it can be read; null when there is no such page. */
  public @Nullable String href() {
    return fact.where().subjectKind().equals("decision")
        ? PromisePaths.decision(fact.where().subject())
        : null;
  }

  public boolean recordedLater() {
    return !fact.happenedOn().equals(Here.day(fact.recordedAt()));
  }
}
