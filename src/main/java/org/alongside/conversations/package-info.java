/**
 * Conversations: what people say to short statements, and the map of opinion that shows what each
 * group holds and what all share. The method is that of Polis, step by step, each in a file of its
 * own.
 */
@org.jspecify.annotations.NullMarked
package org.alongside.conversations;
