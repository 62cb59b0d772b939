package org.alongside.identity.web;

import org.alongside.web.Mistakes;

/**
 * What somebody sees who has opened the link in a letter.
 *
 * @param token the link's secret, to be sent back by the button
 * @param usable whether the button would sign in
 */
public record LinkPage(String token, boolean usable, Mistakes mistakes) {}
