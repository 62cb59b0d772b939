package org.alongside.projects;

/** The project that this one carries on. */
public record Before(Slug slug, String title) {}
