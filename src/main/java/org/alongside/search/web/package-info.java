/** The page on which people search. */
@org.jspecify.annotations.NullMarked
package org.alongside.search.web;
