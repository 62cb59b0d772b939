/** What a joint decision is: drafted, announced, open, closed, and what becomes of it. */
@org.jspecify.annotations.NullMarked
package org.alongside.decisions;
