package org.alongside.decisions;

/** A joint decision; what can be done with it depends on where in its life it is. */
public sealed interface Decision
    permits DraftDecision, WithdrawnDraft, AnnouncedDecision, OpenDecision, ClosedDecision {

  Dossier dossier();

  default DecisionId id() {
    return dossier().id();
  }

  default Terms terms() {
    return dossier().terms();
  }
}
