package org.alongside.evaluation.web;

import java.util.List;

/**
 * The whole check.
 *
 * @param accounts what was recorded and does not count, because nobody else has confirmed it
 */
public record CheckPage(PromisePage promise, List<Account> accounts) {}
