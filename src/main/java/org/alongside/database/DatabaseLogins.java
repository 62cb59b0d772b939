package org.alongside.database;

/** The two roles: the owner migrates; the application can't rewrite what is append-only. */
public record DatabaseLogins(DatabaseLogin owner, DatabaseLogin application) {}
