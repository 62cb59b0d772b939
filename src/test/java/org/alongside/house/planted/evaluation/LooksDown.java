package org.alongside.house.planted.evaluation;

/** Something below everything else. */
public record LooksDown(String what) {}
