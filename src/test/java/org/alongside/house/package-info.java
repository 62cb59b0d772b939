/** The guards of the house: who may import whom, and what every file looks like. */
@org.jspecify.annotations.NullMarked
package org.alongside.house;
