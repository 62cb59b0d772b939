/**
 * Whom a consultation reaches: the equality questions of government, kept apart from every answer,
 * and shown only in numbers that point at nobody.
 */
@org.jspecify.annotations.NullMarked
package org.alongside.equality;
