/** The command {@code count}: reads ballots from a file and prints the result as JSON. */
@org.jspecify.annotations.NullMarked
package org.alongside.counting.command;
