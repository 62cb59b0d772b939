/** Planted: code that the guards of the house must report. */
@org.jspecify.annotations.NullMarked
package org.alongside.house.planted.facts;
