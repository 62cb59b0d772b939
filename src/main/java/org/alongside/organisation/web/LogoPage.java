package org.alongside.organisation.web;

import org.alongside.web.Mistakes;
import org.alongside.web.OrganisationHere;
import org.jspecify.annotations.Nullable;

/**
 * The logo as it is, and the form for another.
 *
 * @param logo null while there is none
 * @param words what was typed of what it shows
 * @param kilobytes how large it may be
 */
public record LogoPage(
    OrganisationHere.@Nullable Logo logo, String words, long kilobytes, Mistakes mistakes) {}
