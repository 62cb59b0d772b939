/** Tests of the search. */
@org.jspecify.annotations.NullMarked
package org.alongside.search;
