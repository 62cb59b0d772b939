package org.alongside.facts;

/** What kind of thing happened; each capability lists its own in an enum, in the past tense. */
public interface FactKind {

  /**
   * Capability and kind, for example {@code decisions.response-cast}; also its message key's end.
   */
  String code();
}
