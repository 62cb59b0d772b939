package org.alongside.demo;

import org.alongside.access.Actor;

/** The co-chairs of a partnership, one of each side. */
record Chairs(Actor lived, Actor learnt) {}
