/** Tests of letters. */
@org.jspecify.annotations.NullMarked
package org.alongside.mail;
