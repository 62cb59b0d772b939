package org.alongside.identity.web;

import org.alongside.web.Mistakes;

/** Says that a letter is on its way, and takes the code from it. */
public record SentPage(String email, String to, String code, Mistakes mistakes) {}
