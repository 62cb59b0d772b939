/** One search over everything public and everything that the reader may see. */
@org.jspecify.annotations.NullMarked
package org.alongside.search;
