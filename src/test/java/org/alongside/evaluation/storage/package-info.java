/** What is kept of people's words around the promise check. */
@org.jspecify.annotations.NullMarked
package org.alongside.evaluation.storage;
