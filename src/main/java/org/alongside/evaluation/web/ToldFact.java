package org.alongside.evaluation.web;

import java.util.Optional;
import org.alongside.evaluation.OutsideEvent;
import org.alongside.facts.Fact;
import org.alongside.participation.Here;
import org.alongside.web.FactKey;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fact as people read it.
 *
 * @param who the name of whose act it was; null where the platform acted or the name is gone
 * @param event what was recorded in words, for something that happened outside
 */
public record ToldFact(Fact fact, @Nullable String who, @Nullable OutsideEvent event) {

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
