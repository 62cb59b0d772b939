/** Signing in: proving who is at the keyboard, on which devices, and acting for somebody. */
@org.jspecify.annotations.NullMarked
package org.alongside.identity;
