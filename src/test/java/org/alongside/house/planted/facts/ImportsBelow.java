package org.alongside.house.planted.facts;

import org.alongside.house.planted.evaluation.LooksDown;

/** A root near the top of the house that leans on one near the bottom. */
public record ImportsBelow(LooksDown below) {}
