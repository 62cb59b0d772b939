/** What the shell promises. */
@org.jspecify.annotations.NullMarked
package org.alongside.web;
