/** Tests of the partnership's rules, with places kept in memory. */
@org.jspecify.annotations.NullMarked
package org.alongside.partnerships;
