/** A table says what it says: nothing is guessed, and nothing left out silently. */
@org.jspecify.annotations.NullMarked
package org.alongside.imports;
