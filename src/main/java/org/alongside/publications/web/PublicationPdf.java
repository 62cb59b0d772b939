package org.alongside.publications.web;

/**
 * A publication as a document.
 *
 * @param address where it is on the web, as one types it
 */
public record PublicationPdf(PublicationPage page, String address) {}
