package org.alongside.partnerships.web;

import org.alongside.partnerships.Declaration;
import org.alongside.partnerships.Place;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the partners' room, as both sides see them.
 *
 * @param name null for somebody who has deleted their account
 * @param you whether it is the reader
 */
public record Member(Place place, @Nullable String name, Declaration declared, boolean you) {}
