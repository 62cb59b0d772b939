/** Tests of following. */
@org.jspecify.annotations.NullMarked
package org.alongside.following;
