/** Telling people what concerns them: each thing once, in the way they like to be reached. */
@org.jspecify.annotations.NullMarked
package org.alongside.notices;
