/** The rules of a decision, without a database. */
@org.jspecify.annotations.NullMarked
package org.alongside.decisions;
