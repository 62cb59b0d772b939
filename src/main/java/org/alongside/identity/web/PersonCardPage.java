package org.alongside.identity.web;

import org.alongside.identity.Card;
import org.alongside.people.Person;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** One person's card, as the co-ordinator sees it. */
public record PersonCardPage(Person person, @Nullable Card card, Mistakes mistakes) {}
