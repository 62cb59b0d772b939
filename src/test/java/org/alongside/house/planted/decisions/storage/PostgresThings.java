package org.alongside.house.planted.decisions.storage;

/** Storage that somebody else reaches into. */
public class PostgresThings {}
