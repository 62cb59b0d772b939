/** The command {@code map}: reads stances from a file and prints the map of opinion as JSON. */
@org.jspecify.annotations.NullMarked
package org.alongside.conversations.command;
