/** Riverdale, a made-up place whose story is told through the same verbs that the pages use. */
@org.jspecify.annotations.NullMarked
package org.alongside.demo;
