package org.alongside.counting;

/** A project bought, and what each part of the endowment among its supporters paid at most. */
public record Purchase(Project project, Fraction price) {}
