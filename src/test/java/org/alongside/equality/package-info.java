/** Tests of whom a consultation reaches. */
@org.jspecify.annotations.NullMarked
package org.alongside.equality;
