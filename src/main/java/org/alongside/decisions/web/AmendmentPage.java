package org.alongside.decisions.web;

import java.util.List;
import org.alongside.decisions.DecisionId;
import org.alongside.web.Mistakes;

/** Writing a change to the proposal, beside the objections that it may answer. */
public record AmendmentPage(
    DecisionId id, AmendmentForm form, List<DeskPage.Raised> objections, Mistakes mistakes) {}
