/** The five levels of taking part, each a promise; stages, sides, and why an act is refused. */
@org.jspecify.annotations.NullMarked
package org.alongside.participation;
