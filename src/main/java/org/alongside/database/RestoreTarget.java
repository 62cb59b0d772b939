package org.alongside.database;

/** Where a restore goes, such that what was there is lost only when the new is whole. */
interface RestoreTarget {

  /** Gives the empty database to fill; refuses to replace anything unless asked to. */
  DatabaseLogins begin(boolean replace);

  /** Puts what was filled in place. */
  void finish();

  /** Clears up after a failure. */
  void abandon();

  static Halt refusal() {
    return new Halt("There is data here already. Add --replace to lose it and restore the backup.");
  }
}
