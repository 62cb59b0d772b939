package org.alongside.decisions.web;

import org.alongside.decisions.DecisionId;
import org.alongside.web.Mistakes;

/** An answer that came too late: it could not be saved, and what was typed is still there. */
public record LatePage(DecisionId id, ResponseForm form, Mistakes mistakes) {}
