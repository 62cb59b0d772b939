package org.alongside.database;

/**
 * The two roles: the owner migrates; the application can't rewrite what is append-only.
 *
 * @param role the role the application acts in, where it differs from the name it logs in with
 */
public record DatabaseLogins(DatabaseLogin owner, DatabaseLogin application, String role) {

  public DatabaseLogins(DatabaseLogin owner, DatabaseLogin application) {
    this(owner, application, application.user());
  }
}
