package org.alongside.consultations;

import java.util.UUID;

/**
 * Somebody who prepares an answer with others, each with a key of their own.
 *
 * @param name as the others know them
 */
public record Writer(UUID id, String name) {

  public static final int LONGEST_NAME = 100;
}
