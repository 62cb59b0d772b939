package org.alongside.demo;

/** The chapters that bring a project and its partners into being. */
public record Founding(
    OutlineChapter outline,
    PlacesChapter places,
    AgreementChapter agreement,
    PromiseChapter promise,
    ActivitiesChapter activities) {}
