/**
 * Answers that were collected elsewhere: a table is read, each column matched with a question,
 * every problem shown by row, and all of it brought in at once, or taken out again.
 */
@org.jspecify.annotations.NullMarked
package org.alongside.imports;
