package org.alongside.following.web;

import org.alongside.web.Mistakes;

/**
 * The form to begin with.
 *
 * @param typed the address as somebody typed it
 */
public record FollowPage(FollowedNamed.Named named, String typed, Mistakes mistakes) {}
