package org.alongside.organisation.web;

import org.alongside.web.Mistakes;

/** Says where the key is, and asks for it. */
public record SetUpKeyPage(String typed, Mistakes mistakes) {}
