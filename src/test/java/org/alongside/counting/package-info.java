/** What counting must always hold to, and what it came to elsewhere. */
@org.jspecify.annotations.NullMarked
package org.alongside.counting;
