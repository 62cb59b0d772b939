package org.alongside.decisions.storage;

/**
 * Locks of the database that last until the transaction ends, and write nothing, as locks of rows
 * would. Answers by different people go on side by side; whoever changes the decision waits for all
 * of them, and then they wait. Two answers of one person come one after the other.
 */
final class AnswerLock {

  /** With the decision, and again the decision and the person who answers. */
  static final String ANSWERING =
      """
      SELECT pg_advisory_xact_lock_shared(hashtextextended(?::uuid::text, 130)),
        pg_advisory_xact_lock(hashtextextended(?::uuid::text || ?::uuid::text, 131))
      """;

  /** With the decision. */
  static final String CHANGING =
      "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?::uuid::text, 130))";

  private AnswerLock() {}
}
