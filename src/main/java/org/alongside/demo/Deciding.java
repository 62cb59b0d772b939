package org.alongside.demo;

/** The chapters that take a decision from its draft to what follows from it. */
public record Deciding(
    OpeningChapter opening, AnsweringChapter answering, AftermathChapter aftermath) {}
