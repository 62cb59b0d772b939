package org.alongside.house.planted.facts.storage;

import org.alongside.house.planted.evaluation.LooksDown;

/** A room that sees a capability below its own. */
public record LeansOnBelow(LooksDown below) {}
