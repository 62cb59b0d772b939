package org.alongside.web;

/**
 * A cookie that we set, named on the cookies page; each capability offers a bean for each of its.
 *
 * @param name its name in the browser
 * @param key the message that says what it is for; with {@code .kept} the one that says how long
 */
public record CookieUse(String name, String key) {}
