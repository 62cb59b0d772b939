package org.alongside.following.web;

import org.alongside.web.Mistakes;

/**
 * The page that a letter leads to: one button, because programs open links by themselves.
 *
 * @param key what the letter carried
 * @param name what is followed; empty when that is not for everybody any more
 * @param action where the button sends it
 * @param say what the words of the page begin with
 * @param usable whether there is something to press
 */
public record KeyPage(
    String key, String name, String action, String say, boolean usable, Mistakes mistakes) {}
