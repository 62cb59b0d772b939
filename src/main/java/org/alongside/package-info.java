/** Alongside: people with lived and with learnt experience run health and care work together. */
@org.jspecify.annotations.NullMarked
package org.alongside;
