package org.alongside.counting;

import org.alongside.participation.Sides;

/** What may be shown of a secret ballot. */
public sealed interface SecretNumbers {

  /** Enough voted on each side, and differently enough. */
  record BySide(Sides<MajorityTally> sides) implements SecretNumbers {}

  /** Only everyone's numbers together. */
  record Together(MajorityTally everyone) implements SecretNumbers {}

  /** Nothing but how it came out. */
  record OutcomeOnly() implements SecretNumbers {}
}
