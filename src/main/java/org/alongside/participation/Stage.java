package org.alongside.participation;

/** A part of a project's life; several may be open at once. */
public enum Stage {
  PRIORITIES,
  DESIGN,
  DECISION,
  DELIVERY,
  EVALUATION
}
