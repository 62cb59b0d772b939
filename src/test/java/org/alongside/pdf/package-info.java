/** Documents are tagged, whole, and hide nothing. */
@org.jspecify.annotations.NullMarked
package org.alongside.pdf;
