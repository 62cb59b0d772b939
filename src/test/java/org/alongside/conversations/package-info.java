/** The steps of the map of opinion, each by itself and against complete results of Polis. */
@org.jspecify.annotations.NullMarked
package org.alongside.conversations;
