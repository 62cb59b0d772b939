package org.alongside.participation;

/** What a promise can forbid for the time being. */
public enum Act {
  /** Showing a project or an activity to everyone. */
  PUBLISH,
  /** Opening something for people to answer or decide. */
  OPEN,
  /** Fixing the options. */
  FREEZE,
  /** Recording a decision. */
  DECIDE,
  /** Calling something by another level. */
  RELABEL
}
