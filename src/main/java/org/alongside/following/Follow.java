package org.alongside.following;

import org.alongside.people.EmailAddress;

/**
 * Somebody who follows something, known by their address alone.
 *
 * @param confirmed whether they pressed the button in the letter; until then they are told nothing
 */
public record Follow(FollowKey key, EmailAddress email, Followed what, boolean confirmed) {}
