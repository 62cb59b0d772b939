/** Tests of what makes information usable. */
@org.jspecify.annotations.NullMarked
package org.alongside.formats;
