package org.alongside.people;

/**
 * Which experience somebody says they bring. It is health data: kept and shown by consent only, and
 * never a ground for a place or a vote.
 */
public enum Experience {
  LIVED,
  LEARNT,
  BOTH,
  RATHER_NOT_SAY
}
