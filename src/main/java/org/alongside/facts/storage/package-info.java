/** The record of what happened, kept in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.alongside.facts.storage;
