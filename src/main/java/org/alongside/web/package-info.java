/** The shell around every page: layout, words, mistakes, errors and the security envelope. */
@org.jspecify.annotations.NullMarked
package org.alongside.web;
