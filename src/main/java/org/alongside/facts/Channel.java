package org.alongside.facts;

/** How something reached us; whatever the way, it counts the same. */
public enum Channel {
  WEB,
  PHONE,
  PAPER,
  VOICE,
  BSL,
  /** By letter or e-mail, in a form of its own. */
  LETTER,
  MEETING,
  /** Through a group or organisation that people trust. */
  COMMUNITY,
  /** Recorded later, of something that happened outside the platform. */
  OUTSIDE,
  /** Done by the platform itself, on time. */
  CLOCK
}
