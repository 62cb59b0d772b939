package org.alongside.following.web;

/** The ways to hear of something. */
public record FollowLinks(String mail, String feed, String calendar) {}
