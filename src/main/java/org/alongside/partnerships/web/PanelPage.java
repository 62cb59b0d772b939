package org.alongside.partnerships.web;

import org.alongside.partnerships.PublicPlaces;
import org.jspecify.annotations.Nullable;

/**
 * A project's partnership as the reader of the project's page sees it.
 *
 * @param seen null while there is no partnership
 */
public record PanelPage(
    String slug,
    PublicPlaces.@Nullable Seen seen,
    boolean mayEnter,
    boolean mayBegin,
    boolean invited) {}
