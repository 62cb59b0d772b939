package org.alongside.files;

import java.nio.file.Path;

/**
 * A file as somebody sends it: nothing about it is believed yet.
 *
 * @param name as their computer calls it
 * @param content where it waits meanwhile
 */
public record Offered(String name, Path content) {}
