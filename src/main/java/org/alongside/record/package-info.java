/** The record of a decision: an append-only chain of entries that anyone can check and recount. */
@org.jspecify.annotations.NullMarked
package org.alongside.record;
