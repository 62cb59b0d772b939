/** Decisions in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.alongside.decisions.storage;
