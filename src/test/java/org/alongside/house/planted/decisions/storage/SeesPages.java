package org.alongside.house.planted.decisions.storage;

import org.alongside.house.planted.decisions.web.DecisionForm;

/** Storage that knows what a form looks like. */
public record SeesPages(DecisionForm form) {}
