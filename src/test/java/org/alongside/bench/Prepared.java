package org.alongside.bench;

import java.util.List;
import org.alongside.database.DatabaseLogin;

/**
 * What the server tells the bench when it is ready.
 *
 * @param pid the server's process
 * @param database how raw inserts, and the check at the end, reach the database
 * @param pages the public pages to measure, with their data
 * @param partners all who answer, each with a session
 * @param decisions those that are open, to be answered by every partner
 * @param asked the consultations to answer
 */
record Prepared(
    int port,
    long pid,
    DatabaseLogin database,
    List<Target> pages,
    List<Partner> partners,
    List<String> decisions,
    Asked asked) {

  /** A page under a name for the reader. */
  record Target(String name, String path) {}

  /**
   * Two consultations with the same questions.
   *
   * @param full to be given many responses
   * @param empty its control
   * @param lead the session of somebody who may see how they go
   */
  record Asked(String full, String empty, String lead) {}

  /** Somebody who answers. */
  record Partner(String person, String cookie) {}
}
