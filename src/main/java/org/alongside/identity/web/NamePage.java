package org.alongside.identity.web;

import org.alongside.web.Mistakes;

/** Asks somebody who is new here how they want to be called. */
public record NamePage(String name, String email, Mistakes mistakes) {}
