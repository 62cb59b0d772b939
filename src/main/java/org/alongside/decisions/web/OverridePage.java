package org.alongside.decisions.web;

import org.alongside.decisions.DecisionId;
import org.alongside.web.Mistakes;

/** Recording what the organisation did alone. */
public record OverridePage(DecisionId id, String question, OverrideForm form, Mistakes mistakes) {}
