package org.alongside.web;

/** Words that lead somewhere: a path of ours, or an address of somebody else. */
public record Link(String text, String href) {}
