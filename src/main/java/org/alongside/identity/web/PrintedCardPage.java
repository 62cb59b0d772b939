package org.alongside.identity.web;

import org.alongside.people.Person;
import org.alongside.web.QrPicture;

/**
 * A new card, to be printed now: it can't be shown again.
 *
 * @param address what the picture says, which can also be typed
 */
public record PrintedCardPage(
    Person person, String address, String code, String pin, QrPicture picture) {}
