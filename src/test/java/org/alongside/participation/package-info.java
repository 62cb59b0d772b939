/** Tests of levels, promises and obstacles. */
@org.jspecify.annotations.NullMarked
package org.alongside.participation;
