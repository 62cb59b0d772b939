/** Riverdale's story, loaded as a demonstration does it. */
@org.jspecify.annotations.NullMarked
package org.alongside.demo;
