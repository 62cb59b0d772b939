/** A real browser for tests: one a class, a context a test, axe after every interaction. */
@org.jspecify.annotations.NullMarked
package org.alongside.browser;
