package org.alongside.house.planted.decisions;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A root that knows the framework. */
public record UsesSpring(JdbcClient jdbc) {}
