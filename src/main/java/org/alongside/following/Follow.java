package org.alongside.following;

import org.alongside.mail.Pace;
import org.alongside.people.EmailAddress;

/**
 * Somebody who follows something, known by their address alone.
 *
 * @param pace how often they want to be told
 * @param confirmed whether they pressed the button in the letter; until then they are told nothing
 */
public record Follow(
    FollowKey key, EmailAddress email, Followed what, boolean confirmed, Pace pace) {}
