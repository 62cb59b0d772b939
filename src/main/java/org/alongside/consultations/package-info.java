/**
 * Asking people properly: what must be said before anything is asked, what they answer, and that
 * none of it is lost.
 */
@org.jspecify.annotations.NullMarked
package org.alongside.consultations;
