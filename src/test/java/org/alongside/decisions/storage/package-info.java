/** Decisions in a real database, with people acting at once. */
@org.jspecify.annotations.NullMarked
package org.alongside.decisions.storage;
