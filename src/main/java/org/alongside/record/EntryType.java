package org.alongside.record;

import java.util.Arrays;
import java.util.Optional;

/** What an entry in the record tells of. */
public enum EntryType {
  /** Question, options, method, thresholds, dates and the people asked; always the first entry. */
  OPENED("opened"),
  /** Somebody needed more time: a later close. */
  EXTENDED("extended"),
  /** The proposal was changed, and everyone is asked again. */
  AMENDED("amended"),
  /** One person's answer, or its change. */
  RESPONDED("responded"),
  OBJECTED("objected"),
  /** The partners asked whether the objection is about the shared aim, explained, a real risk. */
  OBJECTION_TESTED("objectionTested"),
  OBJECTION_CLOSED("objectionClosed"),
  CLOSED("closed"),
  COUNTED("counted"),
  OUTCOME("outcome"),
  /** What somebody sees differently. */
  DISSENTED("dissented"),
  /** Not agreed, or no quorum: asked a second time. */
  REOPENED("reopened"),
  /** A second failure: an independent facilitator, then a page by each side to the Board. */
  FACILITATED("facilitated"),
  /** The organisation acted against the joint decision; this stands beside it for good. */
  OVERRIDDEN("overridden"),
  REVIEWED("reviewed");

  private final String code;

  EntryType(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<EntryType> of(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  /** Whether an entry of this type may say new terms: question, options, method and so on. */
  boolean saysTerms() {
    return switch (this) {
      case OPENED, EXTENDED, AMENDED, REOPENED -> true;
      case RESPONDED, OBJECTED, OBJECTION_TESTED, OBJECTION_CLOSED, CLOSED, COUNTED -> false;
      case OUTCOME, DISSENTED, FACILITATED, OVERRIDDEN, REVIEWED -> false;
    };
  }
}
