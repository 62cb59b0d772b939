/** Maps that are drawn or refused, as the command line does it. */
@org.jspecify.annotations.NullMarked
package org.alongside.conversations.command;
