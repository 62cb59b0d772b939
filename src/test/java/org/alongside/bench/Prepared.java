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
 */
record Prepared(
    int port,
    long pid,
    DatabaseLogin database,
    List<Target> pages,
    List<Partner> partners,
    List<String> decisions) {

  /** A page under a name for the reader. */
  record Target(String name, String path) {}

  /** Somebody who answers. */
  record Partner(String person, String cookie) {}
}
