package org.alongside.decisions;

import org.jspecify.annotations.Nullable;

/**
 * What one of the people asked has to answer: just enough to save an answer quickly.
 *
 * @param given their latest answer in this round; null while there is none
 * @param objection their objection that is still open, from whatever round; null for none
 */
public record BallotPaper(
    Dossier dossier,
    Asked asked,
    Round round,
    @Nullable Response given,
    @Nullable Objection objection) {}
