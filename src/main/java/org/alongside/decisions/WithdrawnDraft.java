package org.alongside.decisions;

import java.time.Instant;

/** A draft that was taken back before anybody was asked; only the partners see that it was. */
public record WithdrawnDraft(Dossier dossier, Instant withdrawnAt) implements Decision {}
