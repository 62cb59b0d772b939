package org.alongside.database;

/** What this database was made for, fixed when it was made. */
public record Installation(boolean demo) {}
