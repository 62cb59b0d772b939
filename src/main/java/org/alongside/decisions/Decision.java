package org.alongside.decisions;

/** A joint decision; what can be done with it depends on where in its life it is. */
public sealed interface Decision
    permits DraftDecision, WithdrawnDraft, AnnouncedDecision, OpenDecision, ClosedDecision {

  Dossier dossier();

  default DecisionId id() {
    return dossier().id();
  }

  /** Whether it came to an outcome at least once, also while it is asked again. */
  default boolean countedBefore() {
    return this instanceof ClosedDecision || dossier().attempt() > 1;
  }

  default Terms terms() {
    return dossier().terms();
  }
}
