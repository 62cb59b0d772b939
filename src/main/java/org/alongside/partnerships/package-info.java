/** Places with their sides, who holds them, co-chairs, and the agreement both sides work by. */
@org.jspecify.annotations.NullMarked
package org.alongside.partnerships;
